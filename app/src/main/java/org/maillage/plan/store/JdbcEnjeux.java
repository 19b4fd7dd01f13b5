package org.maillage.plan.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.OrderedRows;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;
import org.maillage.plan.Created;
import org.maillage.plan.Enjeu;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Heading;
import org.maillage.plan.HeadingId;
import org.maillage.plan.Problem;
import org.maillage.shared.Direction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcEnjeux implements Enjeux {

    private static final String TABLE = "plan.enjeu";

    // Those of one theme under one live heading stand in one line; those of a removed heading stand with the free ones.
    private static final OrderedRows UNDER_HEADING = new OrderedRows(TABLE, """
            x.theme_id = it.theme_id
            and (select h.id from plan.heading h where h.id = x.heading_id and h.deleted_at is null)
              is not distinct from
                (select h.id from plan.heading h where h.id = it.heading_id and h.deleted_at is null)""");

    private final JdbcClient jdbc;
    private final Rows rows;
    private final EnjeuReader reader;
    private final GroundTies ties;

    JdbcEnjeux(JdbcClient jdbc, Rows rows, EnjeuReader reader, GroundTies ties) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.reader = reader;
        this.ties = ties;
    }

    @Override
    public List<Group> listGroups(ConventionId convention, Sight sight) {
        return reader.listGroups(convention, sight);
    }

    @Override
    public Optional<Enjeu> findEnjeu(ConventionId convention, EnjeuId enjeu) {
        return reader.findEnjeu(convention, enjeu);
    }

    @Override
    public Optional<Enjeu> findEnjeuOrRemoved(ConventionId convention, EnjeuId enjeu) {
        return reader.findEnjeuOrRemoved(convention, enjeu);
    }

    @Override
    public Optional<Heading> findHeadingOrRemoved(ConventionId convention, HeadingId heading) {
        return reader.findHeadingOrRemoved(convention, heading);
    }

    @Override
    public Optional<Heading> findHeading(ConventionId convention, HeadingId heading) {
        return reader.findHeading(convention, heading);
    }

    @Override
    @Transactional
    public Created<EnjeuId> create(ConventionId convention, Draft draft) {
        Optional<Problem> problem = findProblem(convention, draft);
        if (problem.isPresent()) {
            return Created.Refused.because(problem.get());
        }
        var id = new EnjeuId(UUID.randomUUID());
        jdbc.sql("""
                        insert into plan.enjeu
                          (id, convention_id, theme_id, heading_id, title, description, priority, position)
                        values (:id, :convention, :theme, cast(:heading as uuid), :title, :description, :priority, %s)
                        """.formatted(OrderedRows.last(TABLE, "x.theme_id = :theme")))
                .param("id", id.value())
                .param("convention", convention.value())
                .params(values(draft))
                .update();
        tie(convention, id, draft);
        return new Created.Done<>(id);
    }

    @Override
    @Transactional
    public Saved save(ConventionId convention, EnjeuId enjeu, int version, Draft draft) {
        Optional<Problem> problem = findProblem(convention, draft);
        if (problem.isPresent()) {
            return new Saved.Refused(problem.get().field(), problem.get().sentence());
        }
        Saved saved = rows.change(
                read(convention, enjeu, version),
                "theme_id = :theme, heading_id = cast(:heading as uuid), title = :title, description = :description, "
                        + "priority = :priority",
                values(draft));
        if (saved instanceof Saved.Done) {
            tie(convention, enjeu, draft);
        }
        return saved;
    }

    private void tie(ConventionId convention, EnjeuId enjeu, Draft draft) {
        if (draft.grounds() != null) {
            ties.write("enjeu", convention, enjeu.value(), draft.grounds());
        }
    }

    @Override
    @Transactional
    public void move(ConventionId convention, EnjeuId enjeu, Direction direction) {
        UNDER_HEADING.move(jdbc, convention.value(), enjeu.value(), direction);
    }

    @Override
    @Transactional
    public Saved remove(ConventionId convention, EnjeuId enjeu, int version) {
        return rows.remove(read(convention, enjeu, version));
    }

    @Override
    @Transactional
    public Saved restore(ConventionId convention, EnjeuId enjeu) {
        return RemovedTheme.refusal(jdbc, "plan.enjeu", enjeu.value()).orElseGet(() -> {
            rows.restore(read(convention, enjeu, 0));
            return Saved.DONE;
        });
    }

    @Override
    @Transactional
    public Created<HeadingId> addHeading(ConventionId convention, ThemeId theme, String title) {
        List<Problem> problems = Titles.problemsOf(title);
        if (!problems.isEmpty()) {
            return Created.Refused.because(problems.getFirst());
        }
        var id = new HeadingId(UUID.randomUUID());
        int added = jdbc.sql("""
                        insert into plan.heading (id, convention_id, theme_id, title, position)
                        select :id, t.convention_id, t.id, :title, %s
                        from convention.theme t where t.id = :theme and t.convention_id = :convention
                        """.formatted(OrderedRows.last("plan.heading", "x.theme_id = :theme")))
                .param("id", id.value())
                .param("convention", convention.value())
                .param("theme", theme.value())
                .param("title", title.strip())
                .update();
        Absent.unless(added == 1, "Theme", theme.value());
        return new Created.Done<>(id);
    }

    @Override
    @Transactional
    public Saved renameHeading(ConventionId convention, HeadingId heading, int version, String title) {
        List<Problem> problems = Titles.problemsOf(title);
        return problems.isEmpty()
                ? rows.change(read(convention, heading, version), "title = :title", Map.of("title", title.strip()))
                : new Saved.Refused(
                        problems.getFirst().field(), problems.getFirst().sentence());
    }

    @Override
    @Transactional
    public Saved removeHeading(ConventionId convention, HeadingId heading, int version) {
        return rows.remove(read(convention, heading, version));
    }

    @Override
    @Transactional
    public Saved restoreHeading(ConventionId convention, HeadingId heading) {
        return RemovedTheme.refusal(jdbc, "plan.heading", heading.value()).orElseGet(() -> {
            rows.restore(read(convention, heading, 0));
            return Saved.DONE;
        });
    }

    private Optional<Problem> findProblem(ConventionId convention, Draft draft) {
        Optional<Problem> ofTitle = Titles.problemsOf(draft.title()).stream().findFirst();
        if (ofTitle.isPresent()) {
            return ofTitle;
        }
        if (draft.theme() == null) {
            return Optional.of(new Problem("theme", "Choisissez le thème de l’enjeu."));
        }
        if (!reader.isTheme(convention, draft.theme())) {
            return Optional.of(new Problem("theme", "Ce thème n’est pas, ou plus, dans la convention."));
        }
        return draft.heading() == null || reader.isHeadingOf(convention, draft.theme(), draft.heading())
                ? Optional.empty()
                : Optional.of(new Problem("heading", "Cette rubrique n’est pas, ou plus, dans ce thème."));
    }

    private static Map<String, @Nullable Object> values(Draft draft) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("theme", draft.theme() == null ? null : draft.theme().value());
        values.put("heading", draft.heading() == null ? null : draft.heading().value());
        values.put("title", draft.title().strip());
        values.put("description", draft.description().strip());
        values.put("priority", Codes.ofNullable(draft.priority()));
        return values;
    }

    private static Rows.Read read(ConventionId convention, EnjeuId enjeu, int version) {
        return new Rows.Read(TABLE, convention, null, enjeu.value(), version, enjeu.value());
    }

    private static Rows.Read read(ConventionId convention, HeadingId heading, int version) {
        return new Rows.Read("plan.heading", convention, null, heading.value(), version, heading.value());
    }
}
