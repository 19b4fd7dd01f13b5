package org.maillage.plan.web.joint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.web.Carried;
import org.maillage.plan.web.Notice;
import org.maillage.site.components.Link;

/// What would change on each action, before anything is written.
///
/// @param summary "12 changent, 3 sont déjà ainsi…"
/// @param apply the words of the button, or null when nothing would change
/// @param form where one goes back to change what one wants
/// @param carried selection, wish, and the versions shown
public record JointPreviewPage(
        List<Link> crumbs,
        String summary,
        String address,
        @Nullable String apply,
        String form,
        List<Carried> carried,
        @Nullable Notice notice,
        List<JointLine> changing,
        List<Link> same,
        List<JointLine> closed,
        List<JointLine> impossible) {}
