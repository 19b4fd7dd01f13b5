package org.maillage.directory.web;

import java.util.List;
import org.maillage.site.components.Link;

/// Where the form of a sheet stands: in a space, or behind a link.
///
/// @param action where it is sent
/// @param back where one goes without saving
public record FormPlace(String title, List<Link> crumbs, String action, String back) {

    public FormPlace {
        crumbs = List.copyOf(crumbs);
    }
}
