package org.maillage.diagnosis.store.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.store.Codes;
import org.maillage.diagnosis.workshop.Idea;
import org.maillage.diagnosis.workshop.IdeaId;
import org.maillage.diagnosis.workshop.IdeaState;
import org.maillage.diagnosis.workshop.Ideas;
import org.maillage.diagnosis.workshop.KeepingId;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcIdeas implements Ideas {

    private static final Comparator<Idea> AS_CHOSEN =
            Comparator.comparing(Idea::place, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final String SELECT = """
            select i.id, i.wording, i.kind, i.state, i.joined_to, k.id as kept_as, i.place, i.points, i.version
            from diagnosis.workshop_idea i
              left join diagnosis.constat k on k.id = i.kept_as and k.deleted_at is null
            where i.workshop_id = ? order by i.sent_at, i.id
            """;

    private final JdbcClient jdbc;
    private final KeptIdeas kept;
    private final Journal journal;

    JdbcIdeas(JdbcClient jdbc, KeptIdeas kept, Journal journal) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.journal = journal;
    }

    @Override
    public List<Idea> list(Workshop workshop) {
        return jdbc.sql(SELECT)
                .param(workshop.id().value())
                .query(JdbcIdeas::idea)
                .list();
    }

    @Override
    public List<Idea> wall(Workshop workshop) {
        return list(workshop).stream()
                .filter(Idea::isOnTheWall)
                .sorted(AS_CHOSEN)
                .toList();
    }

    @Override
    @Transactional
    public int show(Workshop workshop, Collection<IdeaId> ideas) {
        return decide(workshop, ideas, IdeaState.SHOWN);
    }

    @Override
    @Transactional
    public int refuse(Workshop workshop, Collection<IdeaId> ideas) {
        return decide(workshop, ideas, IdeaState.REFUSED);
    }

    private int decide(Workshop workshop, Collection<IdeaId> ideas, IdeaState state) {
        return jdbc.sql("""
                        update diagnosis.workshop_idea set state = :state, version = version + 1
                        where workshop_id = :workshop and id = any (:ideas) and state <> :state
                        """)
                .param("state", Codes.of(state))
                .param("workshop", workshop.id().value())
                .param("ideas", values(ideas))
                .update();
    }

    @Override
    @Transactional
    public Saved reword(Workshop workshop, IdeaId idea, int version, String wording) {
        String words = wording.strip();
        if (words.isEmpty() || words.codePointCount(0, words.length()) > Idea.LONGEST) {
            return new Saved.Refused("wording", "Dites-le en " + Idea.LONGEST + " caractères au plus.");
        }
        int changed = jdbc.sql("""
                        update diagnosis.workshop_idea set wording = ?, version = version + 1
                        where id = ? and workshop_id = ? and version = ?
                        """)
                .params(words, idea.value(), workshop.id().value(), version)
                .update();
        if (changed == 1) {
            return Saved.DONE;
        }
        if (list(workshop).stream().noneMatch(one -> one.id().equals(idea))) {
            throw NotFound.of("Idea", idea.value());
        }
        return journal.changedMeanwhile(workshop.id().value(), "diagnosis.workshop_idea");
    }

    @Override
    @Transactional
    public Saved join(Workshop workshop, Collection<IdeaId> ideas) {
        List<IdeaId> several = list(workshop).stream()
                .sorted(AS_CHOSEN)
                .map(one -> Optional.ofNullable(one.joinedTo()).orElse(one.id()))
                .filter(ideas::contains)
                .distinct()
                .toList();
        if (several.size() < 2) {
            return new Saved.Refused("ideas", "Cochez au moins deux propositions qui disent la même chose.");
        }
        jdbc.sql("""
                        update diagnosis.workshop_idea set joined_to = :first, version = version + 1
                        where workshop_id = :workshop and id <> :first and (id = any (:others) or joined_to = any (:others))
                        """)
                .param("first", several.getFirst().value())
                .param("workshop", workshop.id().value())
                .param("others", values(several.subList(1, several.size())))
                .update();
        show(workshop, List.of(several.getFirst()));
        return Saved.DONE;
    }

    @Override
    @Transactional
    public void part(Workshop workshop, IdeaId idea) {
        jdbc.sql("""
                        update diagnosis.workshop_idea set joined_to = null, version = version + 1
                        where workshop_id = ? and id = ? and joined_to is not null
                        """).params(workshop.id().value(), idea.value()).update();
    }

    @Override
    @Transactional
    public Saved keep(
            Workshop workshop, KeepingId keeping, Collection<IdeaId> ideas, ConstatKind otherwise, PersonId author) {
        return kept.keep(workshop, keeping, list(workshop), ideas, otherwise, author);
    }

    @Override
    public List<Kept> listKept(Workshop workshop, KeepingId keeping) {
        return kept.list(workshop, keeping);
    }

    @Override
    @Transactional
    public Saved takeBack(Workshop workshop, KeepingId keeping) {
        return kept.takeBack(workshop, keeping);
    }

    private static UUID[] values(Collection<IdeaId> ideas) {
        return ideas.stream().map(IdeaId::value).toArray(UUID[]::new);
    }

    private static Idea idea(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        return new Idea(
                new IdeaId(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getString("wording")),
                kind == null ? null : Codes.value(ConstatKind.class, kind),
                Codes.value(IdeaState.class, row.getString("state")),
                id(row, "joined_to", IdeaId::new),
                id(row, "kept_as", ConstatId::new),
                (Integer) row.getObject("place"),
                row.getInt("points"),
                row.getInt("version"));
    }

    private static <I> @Nullable I id(ResultSet row, String column, Function<UUID, I> type) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : type.apply(id);
    }
}
