package org.maillage.diagnosis.web.workshops.ideas;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;

/// Rewords an idea.
public record IdeaPage(List<Link> crumbs, Filled<IdeaForm> filled, String action, String back) {}
