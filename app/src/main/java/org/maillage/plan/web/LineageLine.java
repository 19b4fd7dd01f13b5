package org.maillage.plan.web;

import org.maillage.site.components.Link;

/// One sentence on where something comes from or what comes of it, with a link in it.
///
/// @param before what stands before the link
/// @param after what stands after it
public record LineageLine(String before, Link link, String after) {}
