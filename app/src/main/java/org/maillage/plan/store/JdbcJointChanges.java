package org.maillage.plan.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Sight;
import org.maillage.base.journal.Journal;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Rights;
import org.maillage.plan.joint.ChosenAction;
import org.maillage.plan.joint.JointChangeId;
import org.maillage.plan.joint.JointChanges;
import org.maillage.plan.joint.JointPreview;
import org.maillage.plan.joint.JointWish;
import org.maillage.plan.joint.Left;
import org.maillage.plan.joint.MadeChange;
import org.maillage.plan.joint.Reversal;
import org.maillage.plan.joint.Traits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcJointChanges implements JointChanges {

    // In one order, so that two joint changes wait for each other instead of blocking each other.
    private static final String HOLD = """
            select id from plan.action
            where convention_id = :convention and (code = any (:codes) or id = any (:ids)) order by id for no key update
            """;

    private final JdbcClient jdbc;
    private final Json json;
    private final Journal journal;
    private final Clock clock;
    private final JointReader reader;
    private final JointWriter writer;

    JdbcJointChanges(JdbcClient jdbc, Json json, Journal journal, Clock clock, JointReader reader, JointWriter writer) {
        this.jdbc = jdbc;
        this.json = json;
        this.journal = journal;
        this.clock = clock;
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public List<ChosenAction> listChosen(ConventionId convention, Sight sight, Collection<String> codes) {
        return reader.listByCode(convention, sight, codes).stream()
                .filter(action -> !action.deleted())
                .toList();
    }

    @Override
    public Set<OrganisationId> listPilots(ConventionId convention, Sight sight) {
        return reader.listPilots(convention, sight);
    }

    @Override
    @Transactional
    public Applied apply(ConventionId convention, Rights rights, JointWish wish, Map<String, Integer> previewed) {
        hold(convention, previewed.keySet(), List.of());
        List<ChosenAction> found = reader.listByCode(convention, rights.sight(), previewed.keySet());
        List<ChosenAction> overtaken = found.stream()
                .filter(action -> action.version() != previewed.getOrDefault(action.code(), action.version()))
                .toList();
        var untouched = new ArrayList<>(found);
        untouched.removeAll(overtaken);
        JointPreview preview = JointPreview.of(wish, untouched, rights);
        var left = new ArrayList<>(overtakenBy(overtaken));
        left.addAll(preview.closed());
        left.addAll(preview.impossible());
        if (preview.changing().isEmpty()) {
            return new Applied(null, 0, left);
        }
        List<JointWriter.Rewrite> rewrites = preview.changing().stream()
                .map(one -> rewrite(one.action(), one.action().traits(), one.after()))
                .toList();
        writer.write(convention, rewrites);
        return new Applied(keep(convention, rewrites), rewrites.size(), left);
    }

    @Override
    public Optional<MadeChange> findChange(ConventionId convention, Sight sight, JointChangeId id) {
        return jdbc.sql("select undone_at, actions from plan.joint_change where id = ? and convention_id = ?")
                .params(id.value(), convention.value())
                .query((row, number) -> new Stored(
                        row.getObject("undone_at") != null, json.list(row, "actions", JdbcJointChanges::line)))
                .optional()
                .map(stored -> new MadeChange(id, stored.undone(), linesInSight(convention, sight, stored.lines())))
                .filter(change -> !change.lines().isEmpty());
    }

    @Override
    @Transactional
    public Optional<Undone> undo(ConventionId convention, Rights rights, JointChangeId id) {
        jdbc.sql("select id from plan.joint_change where id = ? and convention_id = ? for no key update")
                .params(id.value(), convention.value())
                .query(UUID.class)
                .optional();
        return findChange(convention, rights.sight(), id).map(seen -> {
            hold(
                    convention,
                    List.of(),
                    seen.lines().stream().map(line -> line.now().id().value()).toList());
            return undo(
                    convention,
                    rights,
                    findChange(convention, rights.sight(), id).orElse(seen));
        });
    }

    private Undone undo(ConventionId convention, Rights rights, MadeChange change) {
        if (change.undone()) {
            return new Undone(true, 0, List.of());
        }
        Reversal reversal = Reversal.of(change, rights);
        if (!reversal.restored().isEmpty()) {
            writer.write(
                    convention,
                    reversal.restored().stream()
                            .map(line -> rewrite(line.now(), line.now().traits(), line.before()))
                            .toList());
            jdbc.sql("update plan.joint_change set undone_at = ?, version = version + 1 where id = ?")
                    .params(
                            clock.instant().atOffset(ZoneOffset.UTC),
                            change.id().value())
                    .update();
        }
        return new Undone(false, reversal.restored().size(), reversal.left());
    }

    private void hold(ConventionId convention, Collection<String> codes, Collection<UUID> ids) {
        jdbc.sql(HOLD)
                .param("convention", convention.value())
                .param("codes", codes.toArray(String[]::new))
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    // Written after the actions: reading the journal backwards, one meets it before what it sums up.
    private JointChangeId keep(ConventionId convention, List<JointWriter.Rewrite> rewrites) {
        var id = new JointChangeId(UUID.randomUUID());
        jdbc.sql("insert into plan.joint_change (id, convention_id, actions) values (?, ?, cast(? as jsonb))")
                .params(id.value(), convention.value(), json.write(rewrites))
                .update();
        return id;
    }

    private List<Left> overtakenBy(List<ChosenAction> overtaken) {
        Map<UUID, String> actors = lastActors(overtaken);
        return overtaken.stream()
                .map(action ->
                        action.left((action.deleted() ? "supprimée entre-temps par " : "modifiée entre-temps par ")
                                + actors.getOrDefault(action.id().value(), "une autre personne")))
                .toList();
    }

    private List<MadeChange.Line> linesInSight(ConventionId convention, Sight sight, List<StoredLine> lines) {
        Map<UUID, StoredLine> stored = lines.stream().collect(Collectors.toMap(StoredLine::action, line -> line));
        List<ChosenAction> found = reader.listById(convention, sight, stored.keySet());
        Map<UUID, String> actors = lastActors(found);
        var seen = new ArrayList<MadeChange.Line>();
        for (ChosenAction now : found) {
            StoredLine line = stored.get(now.id().value());
            if (line != null) {
                String since = now.version() == line.version()
                        ? null
                        : actors.get(now.id().value());
                seen.add(new MadeChange.Line(now, line.before(), line.after(), line.version(), since));
            }
        }
        return seen;
    }

    private Map<UUID, String> lastActors(List<ChosenAction> actions) {
        return journal.lastActors(
                actions.stream().map(action -> action.id().value()).toList());
    }

    private record Stored(boolean undone, List<StoredLine> lines) {}

    private record StoredLine(UUID action, int version, Traits before, Traits after) {}

    private static StoredLine line(Json.Fields one) {
        return new StoredLine(
                one.id("action"),
                one.number("version"),
                StoredTraits.read(one.part("before")),
                StoredTraits.read(one.part("after")));
    }

    private static JointWriter.Rewrite rewrite(ChosenAction action, Traits before, Traits after) {
        return new JointWriter.Rewrite(
                action.id().value(), action.version() + 1, StoredTraits.of(before), StoredTraits.of(after));
    }
}
