package org.maillage.plan.web.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Visibility;
import org.maillage.convention.Space;
import org.maillage.convention.conversation.ConversationLinks;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Ground;
import org.maillage.plan.Grounds;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.Step;
import org.maillage.plan.web.SheetDesk;
import org.maillage.plan.web.Tones;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.springframework.stereotype.Component;

/// Draws the head of a sheet for one tab.
@Component
public class SheetHeads {

    private final Grounds grounds;
    private final ConversationLinks talks;
    private final Words words;

    SheetHeads(Grounds grounds, ConversationLinks talks, Words words) {
        this.grounds = grounds;
        this.talks = talks;
        this.words = words;
    }

    public SheetHead headOf(Space space, ActionSheet sheet, SheetTab tab) {
        NatureChoice nature = NatureChoice.of(sheet.content().nature());
        String address = space.path(sheet.path());
        return new SheetHead(
                sheet.title(),
                sheet.code() + " · " + sheet.theme().name(),
                sheet.theme().color(),
                sheet.theme().pictogram(),
                nature.mark(),
                words.of(nature),
                Tones.of(sheet.mood(), words),
                stateOf(sheet),
                restrictionOf(sheet),
                SheetThread.of(space, sheet, groundsOf(space, sheet)),
                tab.of(
                        space,
                        sheet,
                        address,
                        talks.of(space, "action", sheet.id().value())),
                SheetDesk.mayContribute(space, sheet),
                space.copy() != null,
                address,
                space.path("/plan"),
                null);
    }

    private List<Ground> groundsOf(Space space, ActionSheet sheet) {
        return Stream.of(
                        grounds.ofAction(space.id(), space.sight(), sheet.id()),
                        grounds.throughEnjeux(space.id(), space.sight(), sheet.id()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private String stateOf(ActionSheet sheet) {
        var states = new ArrayList<String>(
                List.of(words.of(sheet.content().progress()).toLowerCase(Locale.FRENCH)));
        lateSince(sheet).ifPresent(since -> states.add("en retard de " + FrenchDates.since(since, sheet.day())));
        if (sheet.silent()) {
            states.add("sans nouvelle récente");
        }
        return String.join(" · ", states);
    }

    // Being late is decided by the plan; the oldest date that has passed says by how much.
    private static Optional<LocalDate> lateSince(ActionSheet sheet) {
        return Stream.concat(
                        Stream.ofNullable(sheet.content().schedule().endsOn()),
                        sheet.steps().stream().filter(step -> !step.done()).map(Step::dueOn))
                .filter(due -> due != null && sheet.late() && due.isBefore(sheet.day()))
                .min(LocalDate::compareTo);
    }

    private @Nullable String restrictionOf(ActionSheet sheet) {
        Visibility visibility = sheet.content().seenBy().visibility();
        boolean restricted = visibility == Visibility.COORDINATORS || visibility == Visibility.INSTITUTION;
        return restricted ? "Visible : " + SeenWords.of(visibility, sheet.institution(), words) : null;
    }
}
