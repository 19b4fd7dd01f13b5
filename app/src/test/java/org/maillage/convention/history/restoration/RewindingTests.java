package org.maillage.convention.history.restoration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.base.journal.JournalEntry;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Shape;

/// Walking backwards, worked out by hand: a walk with three stages, whose journal began before it kept which stage.
class RewindingTests {

    private static final UUID WALK = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final Shape SHAPE =
            Shape.of("plan.walk", "title").with(new Shape.Part("plan.stage", "walk_id", true));

    @Test
    void undoesAFieldOfTheObject() {
        var rewinding = new Rewinding(SHAPE, now(Map.of("title", "La lande")));
        rewinding.undo(update("plan.walk", null, "title", "Le port", "La lande"));
        assertThat(rewinding.state().text("title")).isEqualTo("Le port");
    }

    @Test
    void undoesTheRowThatTheEntryNames() {
        var rewinding = new Rewinding(SHAPE, now(Map.of(), stage(FIRST, "Rochers"), stage(SECOND, "Rochers")));
        rewinding.undo(update("plan.stage", SECOND, "title", "Dunes", "Rochers"));
        assertThat(title(rewinding.state(), FIRST)).isEqualTo("Rochers");
        assertThat(title(rewinding.state(), SECOND)).isEqualTo("Dunes");
        assertThat(rewinding.state().untold()).isEmpty();
    }

    @Test
    void findsTheRowOfAnOldEntryByWhatItWrote() {
        var rewinding = new Rewinding(SHAPE, now(Map.of(), stage(FIRST, "Rochers"), stage(SECOND, "Phare")));
        rewinding.undo(update("plan.stage", null, "title", "Dunes", "Phare"));
        assertThat(title(rewinding.state(), SECOND)).isEqualTo("Dunes");
        assertThat(rewinding.state().untold()).isEmpty();
    }

    @Test
    void saysThatItCannotTellWhichOfTwoRowsAnOldEntryChanged() {
        var rewinding = new Rewinding(SHAPE, now(Map.of(), stage(FIRST, "Rochers"), stage(SECOND, "Rochers")));
        rewinding.undo(update("plan.stage", null, "title", "Dunes", "Rochers"));
        assertThat(rewinding.state().untold()).containsExactly("plan.stage");
    }

    @Test
    void takesAwayWhatWasAddedAndBringsBackWhatWasTakenAway() {
        var rewinding = new Rewinding(SHAPE, now(Map.of(), stage(FIRST, "Rochers")));
        rewinding.undo(entry(
                "plan.stage",
                FIRST,
                JournalEntry.Operation.INSERT,
                List.of(
                        new JournalEntry.Change("id", null, FIRST.toString()),
                        new JournalEntry.Change("title", null, "Rochers"))));
        rewinding.undo(entry(
                "plan.stage",
                SECOND,
                JournalEntry.Operation.DELETE,
                List.of(
                        new JournalEntry.Change("id", SECOND.toString(), null),
                        new JournalEntry.Change("title", "Phare", null))));
        assertThat(rewinding.state().rows("plan.stage"))
                .singleElement()
                .satisfies(row -> assertThat(row.getText("title")).isEqualTo("Phare"));
    }

    private static String title(Former state, UUID row) {
        return state.findRow("plan.stage", row).orElseThrow().getText("title");
    }

    private static Former now(Map<String, String> own, Former.Row... stages) {
        return new Former(WALK, new HashMap<>(own), Map.of("plan.stage", List.of(stages)), Set.of());
    }

    private static Former.Row stage(UUID id, String title) {
        return new Former.Row(Map.of("id", id.toString(), "title", title));
    }

    private static JournalEntry update(String table, @Nullable UUID row, String field, String before, String after) {
        return entry(table, row, JournalEntry.Operation.UPDATE, List.of(new JournalEntry.Change(field, before, after)));
    }

    private static JournalEntry entry(
            String table, @Nullable UUID row, JournalEntry.Operation operation, List<JournalEntry.Change> changes) {
        return new JournalEntry(
                1,
                Instant.EPOCH,
                new JournalEntry.Deed(1, Instant.EPOCH),
                "Claire Aubry",
                "walk",
                WALK,
                row,
                table,
                operation,
                changes);
    }
}
