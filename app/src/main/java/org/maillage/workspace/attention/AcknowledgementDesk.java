package org.maillage.workspace.attention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.convention.Space;
import org.maillage.site.Typed;
import org.maillage.workspace.PointsForLater;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What one member may leave for later, and put back: never more than what that member sees on the list.
@Component
class AcknowledgementDesk implements PointsForLater {

    private final AttentionLists lists;
    private final Acknowledgements acknowledgements;
    private final Clock clock;

    AcknowledgementDesk(AttentionLists lists, Acknowledgements acknowledgements, Clock clock) {
        this.lists = lists;
        this.acknowledgements = acknowledgements;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Those that are meant and may be acknowledged; what is mended, hidden or of another theme is not among them.
    AttentionList chosen(Space space, AcknowledgementForm form) {
        return mine(space, form.chosenIn(lists.of(space).left()));
    }

    @Override
    @Transactional
    public int leave(Space space, Collection<String> points, String reason, @Nullable LocalDate until) {
        return acknowledge(
                space, UUID.randomUUID(), new AcknowledgementForm(reason, Typed.day(until), List.copyOf(points), ""));
    }

    /// @return how many points left the list: somebody may have been faster
    @Transactional
    public int acknowledge(Space space, UUID gesture, AcknowledgementForm form) {
        return acknowledgements.add(
                space.id(),
                space.member().person(),
                gesture,
                chosen(space, form).groups(),
                form.reason(),
                form.day());
    }

    /// @return how many points are back on the list
    @Transactional
    public int putBack(Space space, AcknowledgementForm form) {
        return (int) mine(space, form.chosenIn(lists.of(space).acknowledged())).groups().stream()
                .flatMap(group -> group.points().stream())
                .map(StandingPoint::acknowledgement)
                .filter(one -> one != null && acknowledgements.end(one, Ending.WITHDRAWN))
                .count();
    }

    /// @return how many points are back on the list; empty when that gesture is not of this person here
    @Transactional
    public OptionalInt undo(Space space, UUID gesture) {
        PersonId person = space.member().person();
        return acknowledgements.knows(space.id(), gesture, person)
                ? OptionalInt.of(acknowledgements.withdraw(space.id(), gesture, person))
                : OptionalInt.empty();
    }

    private static AttentionList mine(Space space, AttentionList chosen) {
        return chosen.keeping((cause, point) -> AcknowledgementRights.may(space, cause, point));
    }
}
