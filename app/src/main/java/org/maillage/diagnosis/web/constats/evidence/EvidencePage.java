package org.maillage.diagnosis.web.constats.evidence;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

/// The form that adds a figure to a constat.
public record EvidencePage(
        String title,
        List<Link> crumbs,
        Filled<EvidenceForm> filled,
        List<OptionGroup> places,
        String action,
        String back) {}
