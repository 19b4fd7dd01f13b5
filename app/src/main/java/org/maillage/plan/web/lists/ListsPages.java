package org.maillage.plan.web.lists;

import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.diagnosis.Constats;
import org.maillage.plan.web.Counts;
import org.maillage.plan.web.Notice;
import org.maillage.plan.web.PlanTabs;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// Builds the page of the short lists.
@Component
class ListsPages {

    private final NameLists lists;

    ListsPages(NameLists lists) {
        this.lists = lists;
    }

    /// A name that could not be kept, and where it was written.
    ///
    /// @param place the list, for a new name; the id, for a renaming
    /// @param version over which it is renamed
    record Typed(String place, String name, int version) {
        static final Typed NOTHING = new Typed("", "");

        Typed(String place, String name) {
            this(place, name, 0);
        }
    }

    ListsPage pageOf(Space space) {
        return pageOf(space, Typed.NOTHING, FormErrors.NONE, null);
    }

    ListsPage pageOf(Space space, Typed typed, FormErrors errors, @Nullable Notice notice) {
        return new ListsPage(
                PlanTabs.LISTS.of(space),
                lists.inOrder().stream()
                        .map(list -> ofNames(space, list, typed))
                        .toList(),
                space.rights().mayCoordinateSomeTheme(),
                errors,
                notice);
    }

    private static ListsPage.OfNames ofNames(Space space, NameList<?, ?> list, Typed typed) {
        String address = space.path("/plan/listes/" + list.address());
        return new ListsPage.OfNames(
                address,
                list.title(),
                list.one(),
                list.explanation(),
                list.items(space).stream()
                        .map(item -> line(space, list, address, item, typed))
                        .toList(),
                typed.place().equals(list.address()) ? typed.name() : "");
    }

    private static ListsPage.Line line(
            Space space, NameList<?, ?> list, String address, NameList.Item item, Typed typed) {
        String id = item.id().toString();
        boolean renaming = typed.place().equals(id);
        int actions = item.actions();
        int constats = item.constats();
        return new ListsPage.Line(
                id,
                item.name(),
                renaming ? typed.name() : item.name(),
                actions == 0 ? "aucune action" : actions + (actions > 1 ? " actions" : " action"),
                actions == 0 ? null : space.path(item.filter().path()),
                constats == 0
                        ? null
                        : new Link(
                                Counts.of(constats, "constat", "constats"), space.path(Constats.PATH + "?sujet=" + id)),
                address + "/" + id,
                renaming ? typed.version() : item.version(),
                NameForm.of(item),
                renaming,
                space.path("/journal/" + list.one() + "/" + id));
    }
}
