package org.maillage.partners.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Link;

/// The campaigns of a convention, the latest first.
///
/// @param newAddress where one asks again, or null once the convention is closed
public record CampaignsPage(List<Link> crumbs, @Nullable String newAddress, List<Line> lines) {

    public record Line(String title, String path, String asked, String until, String answers) {}
}
