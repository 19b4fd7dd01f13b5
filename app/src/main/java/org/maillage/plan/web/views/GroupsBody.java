package org.maillage.plan.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Theme;
import org.maillage.plan.web.PlanLine;
import org.maillage.site.components.Link;

/// Actions under what they have in common; one that has several stands under each.
///
/// @param empty what to say when there is no group at all
public record GroupsBody(List<Section> sections, String empty) implements ViewBody {

    /// @param theme null when the groups belong to none; then the title says what they are
    public record Section(@Nullable Theme theme, String title, List<Group> groups) {}

    /// @param over what the group stands under, in small, or empty
    /// @param count with the table it counts, when there is one
    public record Group(String title, String over, Link count, List<PlanLine> lines) {}
}
