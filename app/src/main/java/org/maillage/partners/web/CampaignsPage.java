package org.maillage.partners.web;

import java.util.List;
import org.maillage.site.components.Link;

/// The campaigns of a convention, the latest first.
public record CampaignsPage(List<Link> crumbs, String newAddress, List<Line> lines) {

    public record Line(String title, String path, String asked, String until, String answers) {}
}
