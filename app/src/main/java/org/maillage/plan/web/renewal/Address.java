package org.maillage.plan.web.renewal;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.site.components.Link;

/// Where the pages of a renewal stand.
final class Address {

    static final String HUB = "/reglages/renouvellement";
    static final String FRAME = HUB + "/cadre";
    static final String CHOICES = HUB + "/choix";
    static final String PREPARATION = HUB + "/preparation";
    static final String BECOMING = "/plan/devenir";

    private Address() {}

    static List<Link> crumbsToHub(Space space) {
        return List.of(new Link("Réglages", space.path("/reglages")));
    }

    static List<Link> crumbs(Space space) {
        return List.of(new Link("Réglages", space.path("/reglages")), new Link("Renouvellement", space.path(HUB)));
    }

    static List<Link> crumbsToChoices(Space space) {
        return List.of(new Link("Renouvellement", space.path(HUB)), new Link("Choix", space.path(CHOICES)));
    }
}
