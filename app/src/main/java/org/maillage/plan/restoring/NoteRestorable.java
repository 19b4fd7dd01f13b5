package org.maillage.plan.restoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.convention.Space;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Restorable;
import org.maillage.convention.restoring.Shape;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionId;
import org.maillage.plan.Mood;
import org.maillage.plan.NoteId;
import org.maillage.plan.Notes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Brings news back: its words for who wrote them, the news itself also for the coordination of its action.
@Component
class NoteRestorable implements Restorable {

    private static final Shape SHAPE =
            Shape.of("plan.note", Shape.REMOVAL, "body", "mood", "written_on").together("visibility", "institution_id");

    private static final String NOTES = """
            select n.id, n.action_id, n.author_id, n.deleted_at is not null as removed from plan.note n
            where n.convention_id = :convention and n.id = any (:ids) and %s
            """.formatted(Sight.condition("n"));

    private final JdbcClient jdbc;
    private final Notes notes;
    private final ChangeableActions actions;

    NoteRestorable(JdbcClient jdbc, Notes notes, ChangeableActions actions) {
        this.jdbc = jdbc;
        this.notes = notes;
        this.actions = actions;
    }

    @Override
    public String kind() {
        return "note";
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    private record Row(UUID id, UUID action, UUID author, boolean removed) {}

    @Override
    public Set<UUID> changeable(Space space, Collection<UUID> ids) {
        var rows = jdbc.sql(NOTES)
                .param("convention", space.id().value())
                .param("ids", ids.toArray(UUID[]::new))
                .params(space.sight().params())
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("action_id", UUID.class),
                        row.getObject("author_id", UUID.class),
                        row.getBoolean("removed")))
                .list();
        Set<UUID> ofActions = rows.stream().map(Row::action).collect(Collectors.toSet());
        Set<UUID> kept = actions.among(space, ofActions);
        Set<UUID> coordinated = actions.coordinatedAmong(space, ofActions);
        UUID me = space.member().person().value();
        return rows.stream()
                .filter(row -> kept.contains(row.action()) && me.equals(row.author())
                        || row.removed() && coordinated.contains(row.action()))
                .map(Row::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, String> obstacles(Space space, Former now, Former then, Set<String> keys) {
        var found = new HashMap<String, String>();
        UUID author = now.id("author_id", Function.identity());
        Set<String> words = new HashSet<>(keys);
        words.remove(Shape.REMOVAL);
        if (!space.member().person().value().equals(author)) {
            words.forEach(key -> found.put(key, "Seule la personne qui a écrit cette nouvelle peut la modifier."));
        } else if (words.contains("visibility")
                && !space.rights()
                        .maySee(
                                Visibility.ofCode(then.text("visibility")),
                                then.id("institution_id", OrganisationId::new))) {
            found.put("visibility", "Vous ne verriez plus cette nouvelle.");
        }
        return found;
    }

    @Override
    public Saved restore(Space space, Former now, Former then, Set<String> keys) {
        ActionId action = Objects.requireNonNull(now.id("action_id", ActionId::new));
        var note = new NoteId(now.id());
        int version = now.version();
        if (now.isRemoved()) {
            notes.restore(space.id(), action, note);
            version++;
        }
        PersonId author = space.member().person();
        return keys.equals(Set.of(Shape.REMOVAL))
                ? Saved.DONE
                : notes.edit(space.id(), action, note, version, author, draft(now.with(SHAPE, then, keys)));
    }

    private static Notes.Draft draft(Former state) {
        return new Notes.Draft(
                state.day("written_on"),
                Codes.nullable(Mood.class, state.get("mood")),
                state.text("body"),
                new ActionDraft.SeenBy(
                        Visibility.ofCode(state.text("visibility")), state.id("institution_id", OrganisationId::new)));
    }
}
