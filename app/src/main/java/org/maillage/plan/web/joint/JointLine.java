package org.maillage.plan.web.joint;

import java.util.List;
import org.maillage.site.components.Change;
import org.maillage.site.components.Link;

/// One action and what differs on it, or why it stays as it is.
///
/// @param remark worth a word, or empty
public record JointLine(Link action, List<Change.Difference> differences, String remark) {}
