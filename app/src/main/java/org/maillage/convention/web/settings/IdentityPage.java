package org.maillage.convention.web.settings;

import org.maillage.convention.Space;
import org.maillage.site.Filled;

/// Where the name and the period are edited.
public record IdentityPage(Space space, Filled<IdentityForm> filled) {

    public IdentityForm form() {
        return filled.form();
    }

    public String history() {
        return space.path("/journal/convention/" + space.id().value());
    }

    public String back() {
        return space.path("/reglages");
    }

    public String action() {
        return space.path("/reglages/identite");
    }
}
