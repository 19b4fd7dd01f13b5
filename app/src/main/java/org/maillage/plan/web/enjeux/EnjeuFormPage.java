package org.maillage.plan.web.enjeux;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Change;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

/// The form of an enjeu.
///
/// @param removal address to POST to in order to remove it, or null for a new one
/// @param conflict what somebody else saved meanwhile, or null
public record EnjeuFormPage(
        String title,
        List<Link> crumbs,
        EnjeuForm form,
        FormErrors errors,
        @Nullable Conflict conflict,
        List<OptionGroup> places,
        List<OptionGroup> priorities,
        String action,
        @Nullable String removal,
        String back) {

    public record Conflict(String who, String when, List<Change.Difference> differences) {}
}
