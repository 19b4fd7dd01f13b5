package org.maillage.plan.web.renewal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.web.Carried;
import org.maillage.plan.web.Notice;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;

/// What would be decided of each of several lines, before anything is written.
///
/// @param lines those that may be decided here
/// @param closed those of themes that are not entrusted
/// @param asksExisting whether one of them may go on as an existing action
public record TogetherPage(
        List<Link> crumbs,
        String title,
        List<ChoiceLine> lines,
        List<ChoiceLine> closed,
        List<Option> options,
        DecisionForm form,
        FormErrors errors,
        boolean asksExisting,
        List<Carried> carried,
        String action,
        String back,
        String label,
        @Nullable Notice notice) {}
