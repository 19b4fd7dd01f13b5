package org.maillage.convention.history.restoration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.base.journal.Journal;
import org.maillage.base.journal.JournalEntry;
import org.maillage.convention.Space;
import org.maillage.convention.history.JournalReading;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Shape;
import org.springframework.stereotype.Component;

/// What an object was at a moment: its rows as they stand, with what was done since undone one entry after the other.
@Component
class FormerStates {

    private final Journal journal;
    private final JournalReading reading;
    private final RowReader rows;

    FormerStates(Journal journal, JournalReading reading, RowReader rows) {
        this.journal = journal;
        this.reading = reading;
        this.rows = rows;
    }

    /// @param named the entry that names the moment
    /// @param latest the latest entry of the object: who saved since has written another
    record Walk(Former now, Former then, JournalEntry named, long latest) {}

    /// Empty when one may not read the entry, when it is of another object, or when the object was not there yet.
    Optional<Walk> find(Space space, Shape shape, UUID id, Moment moment) {
        List<JournalEntry> since = journal.listSince(space.id().value(), id, moment.entry());
        Optional<JournalEntry> named = since.stream()
                .filter(entry -> entry.id() == moment.entry())
                .filter(entry -> reading.maySee(space, entry))
                .findFirst();
        return named.flatMap(entry -> rows.find(space, shape, id)
                .filter(now -> moment.side() == Moment.Side.AFTER || !wasMade(since, shape, entry))
                .map(now -> new Walk(
                        now,
                        rewind(shape, now, since, entry, moment),
                        entry,
                        since.getFirst().id())));
    }

    void hold(Space space, Shape shape, UUID id) {
        rows.hold(space, shape, id);
    }

    private static Former rewind(Shape shape, Former now, List<JournalEntry> since, JournalEntry named, Moment moment) {
        var rewinding = new Rewinding(shape, now);
        since.stream()
                .filter(entry ->
                        moment.side() == Moment.Side.BEFORE || !entry.deed().equals(named.deed()))
                .forEach(rewinding::undo);
        return rewinding.state();
    }

    private static boolean wasMade(List<JournalEntry> since, Shape shape, JournalEntry named) {
        return since.stream()
                .anyMatch(entry -> entry.deed().equals(named.deed())
                        && entry.operation() == JournalEntry.Operation.INSERT
                        && entry.table().equals(shape.table()));
    }
}
