package org.maillage.plan.web.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.convention.conversation.ConversationLink;
import org.maillage.plan.ActionSheet;
import org.maillage.site.components.Link;
import org.maillage.site.components.Tab;

/// The ways of looking at an action, each with an address of its own.
public enum SheetTab {
    SHEET("Fiche", ""),
    STEPS("Étapes", "/etapes"),
    NOTES("Nouvelles", "/nouvelles"),
    /// Only for what came with an imported file.
    ORIGIN("Origine", "/origine"),
    HISTORY("Historique", "/historique");

    private final String label;
    private final String inside;

    SheetTab(String label, String inside) {
        this.label = label;
        this.inside = inside;
    }

    /// @param talk to what is said about the action, on a page that every object has; null where there is none
    List<Tab> of(Space space, ActionSheet sheet, String address, @Nullable ConversationLink talk) {
        return Arrays.stream(values())
                .filter(tab -> tab != ORIGIN || !sheet.content().origin().isEmpty())
                .filter(tab -> tab != NOTES || space.copy() == null)
                .flatMap(tab -> tab == NOTES && talk != null
                        ? Stream.of(
                                tab.of(sheet, address, this), new Tab("Conversation", talk.path(), false, talk.count()))
                        : Stream.of(tab.of(sheet, address, this)))
                .toList();
    }

    private Tab of(ActionSheet sheet, String address, SheetTab current) {
        return new Tab(label, address + inside, this == current, count(sheet));
    }

    /// The way to a page that stands under this tab: the list, the action, the tab.
    public List<Link> crumbsIn(Space space, ActionSheet sheet) {
        return List.of(
                new Link("Plan d’actions", space.path("/plan")),
                new Link(sheet.code() + " · " + sheet.title(), space.path(sheet.path())),
                new Link(label, addressIn(space, sheet)));
    }

    public String addressIn(Space space, ActionSheet sheet) {
        return space.path(sheet.path() + inside);
    }

    private @Nullable Integer count(ActionSheet sheet) {
        return switch (this) {
            case STEPS -> sheet.steps().size();
            case NOTES -> sheet.notes().size();
            case SHEET, ORIGIN, HISTORY -> null;
        };
    }
}
