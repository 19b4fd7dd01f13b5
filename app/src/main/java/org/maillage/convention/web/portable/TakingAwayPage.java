package org.maillage.convention.web.portable;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.site.components.Link;

/// Says what is in the file of a convention and what is not, before it is taken.
public record TakingAwayPage(Space space) {

    public List<Link> crumbs() {
        return List.of(new Link("Réglages", space.path("/reglages")));
    }

    public String action() {
        return space.path("/reglages/emporter");
    }

    public String journal() {
        return space.path("/journal");
    }
}
