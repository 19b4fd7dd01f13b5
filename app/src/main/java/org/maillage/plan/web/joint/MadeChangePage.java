package org.maillage.plan.web.joint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Link;

/// What was done to several actions at once, and the way back.
///
/// @param undone who took it back and when, or null
/// @param undo where it is taken back, or null for who may not, or when nothing of it can be
/// @param kept the actions that would stay as they are, each with its reason
public record MadeChangePage(
        List<Link> crumbs,
        String title,
        String subtitle,
        @Nullable String undone,
        @Nullable String undo,
        String undoLabel,
        List<JointLine> lines,
        List<JointLine> kept) {}
