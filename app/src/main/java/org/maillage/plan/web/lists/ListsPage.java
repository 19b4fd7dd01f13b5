package org.maillage.plan.web.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.web.Notice;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.Tab;

/// The short lists of a plan.
public record ListsPage(
        List<Tab> tabs,
        List<OfNames> lists,
        boolean mayChange,
        FormErrors errors,
        @Nullable Notice notice) {

    /// @param typed the name being added, as it was refused
    public record OfNames(
            String address, String title, String one, String explanation, List<Line> lines, String typed) {}

    /// @param name as saved
    /// @param typed as written in the field: the saved name, or the one refused
    /// @param actions "3 actions"
    /// @param opened what its form opens on
    /// @param list the list it counts, or null when it counts none
    /// @param constats those that bear it, or null when none do
    /// @param renaming whether its form stands open
    /// @param history where its changes are read
    public record Line(
            String id,
            String name,
            String typed,
            String actions,
            @Nullable String list,
            @Nullable Link constats,
            String address,
            int version,
            Record opened,
            boolean renaming,
            String history) {}
}
