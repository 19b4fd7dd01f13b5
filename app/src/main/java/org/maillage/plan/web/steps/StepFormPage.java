package org.maillage.plan.web.steps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Change;
import org.maillage.site.components.Link;

/// The form that changes one step, or removes it.
///
/// @param conflict what somebody else saved meanwhile, or null
public record StepFormPage(
        List<Link> crumbs,
        StepForm form,
        FormErrors errors,
        @Nullable Conflict conflict,
        String action,
        String removal,
        String back) {

    public record Conflict(String who, String when, List<Change.Difference> differences) {}
}
