package org.maillage.plan.web.sheet;

import java.util.List;
import org.maillage.site.components.Link;

/// One line of the facts of an action.
///
/// @param items empty when nobody knows yet
public record Fact(String label, List<Link> items) {}
