package org.maillage.plan.web.renewal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.web.Notice;
import org.maillage.site.components.Link;

/// Where the renewal of a convention stands, and the ways to each part of it.
///
/// @param ends "31 décembre 2026"
/// @param early why nothing can be renewed yet, or null
/// @param next the frame of what follows, in words
/// @param nextLink the convention prepared, or the words for it
/// @param elsewhere whether that stayed on another instance
/// @param frame page that changes the frame, or null
/// @param becoming page that says what becomes of the plan
/// @param preparation page that prepares, or null for who may not
/// @param undo address that takes the preparation back, or null
/// @param matters what must be finished before closing
/// @param closing page that closes, or null
public record RenewalPage(
        List<Link> crumbs,
        String ends,
        @Nullable String early,
        String period,
        Link nextLink,
        boolean prepared,
        boolean elsewhere,
        @Nullable String frame,
        String advance,
        int percent,
        String choices,
        String becoming,
        @Nullable String preparation,
        @Nullable String undo,
        List<Link> matters,
        @Nullable String closing,
        boolean closed,
        @Nullable Notice notice) {}
