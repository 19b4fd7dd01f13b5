package org.maillage.convention.imports;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.base.Saved;
import org.maillage.base.intake.Applying;
import org.maillage.base.intake.IntakeDesk;
import org.maillage.base.intake.MadeRow;
import org.maillage.base.journal.Journal;
import org.maillage.convention.Space;
import org.maillage.convention.history.restoration.Moment;
import org.maillage.convention.history.restoration.Restoration;
import org.maillage.convention.history.restoration.Restorations;
import org.maillage.site.Forbidden;

/// Takes back what one row made: what it created is removed, what it changed is put back as its history says. Whatever
/// somebody touched since stays.
record ImportReversal(Space space, String subject, Journal journal, Restorations restorations)
        implements Applying.Reversal {

    private static final String NOT_YOURS = "vous n’avez pas le droit de le modifier";

    @Override
    public Optional<String> takeBack(IntakeDesk desk, MadeRow made, long deed) {
        Optional<Journal.Trace> trace = journal.findTrace(space.id().value(), made.object(), deed);
        Optional<String> changed = trace.map(Journal.Trace::changedBy).map(by -> "modifié depuis par " + by);
        try {
            return changed.isPresent() ? changed : desk.remove(made, deed).or(() -> putBack(made, trace));
        } catch (Forbidden notYours) {
            return Optional.of(NOT_YOURS);
        }
    }

    private Optional<String> putBack(MadeRow made, Optional<Journal.Trace> trace) {
        return made.created() ? Optional.empty() : trace.flatMap(left -> putBack(made, left.first()));
    }

    private Optional<String> putBack(MadeRow made, long entry) {
        var moment = new Moment(entry, Moment.Side.BEFORE);
        Restoration then = restorations.preview(space, subject, made.object(), moment);
        Set<String> keys = then.lines().stream()
                .filter(Restoration.Line::open)
                .map(Restoration.Line::key)
                .collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return then.lines().stream().findFirst().map(Restoration.Line::obstacle);
        }
        return switch (restorations.restore(space, subject, made.object(), moment, keys, then.seen())) {
            case Saved.Done done -> Optional.empty();
            case Saved.Refused refused -> Optional.of(refused.sentence());
            case Saved.ChangedMeanwhile meanwhile -> Optional.of("modifié depuis par " + meanwhile.by());
        };
    }
}
