package org.maillage.plan.restoring;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.history.restoration.Moment;
import org.maillage.convention.history.restoration.Restoration;
import org.maillage.convention.history.restoration.Restorations;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Steps;
import org.springframework.beans.factory.annotation.Autowired;

/// Brings actions back as Claire or others would.
abstract class RestorationScene extends HistoryScene {

    @Autowired
    Restorations restorations;

    @Autowired
    Steps steps;

    EnjeuId enjeu(Space space, String title) {
        return enjeux.create(space.id(), new Enjeux.Draft(youth.id(), null, title, "", null))
                .orThrow();
    }

    Restoration preview(Space space, ActionSheet sheet, long entry) {
        return restorations.preview(space, "action", sheet.id().value(), before(entry));
    }

    Saved restore(Space space, ActionSheet sheet, long entry, String... keys) {
        return restore(space, sheet, entry, latest(sheet.id().value()), Set.of(keys));
    }

    Saved restore(Space space, ActionSheet sheet, long entry, long seen, Set<String> keys) {
        return restore(space, sheet, before(entry), seen, keys);
    }

    Saved restoreAfter(Space space, ActionSheet sheet, long entry, Set<String> keys) {
        return restore(space, sheet, afterEntry(entry), latest(sheet.id().value()), keys);
    }

    Saved restore(Space space, ActionSheet sheet, Moment moment, long seen, Set<String> keys) {
        AtomicReference<Saved> saved = new AtomicReference<>();
        as(
                space,
                () -> saved.set(restorations.restore(space, "action", sheet.id().value(), moment, keys, seen)));
        return Objects.requireNonNull(saved.get());
    }

    static Moment before(long entry) {
        return new Moment(entry, Moment.Side.BEFORE);
    }

    static Moment afterEntry(long entry) {
        return new Moment(entry, Moment.Side.AFTER);
    }

    static Set<String> keys(Restoration restoration) {
        return restoration.lines().stream().map(Restoration.Line::key).collect(Collectors.toSet());
    }
}
