package org.maillage.accounts.web.administration;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;

/// How long names stay.
public record RetentionPage(Filled<RetentionForm> filled) {

    public List<Link> crumbs() {
        return List.of(new Link("Administration", "/administration"));
    }

    public String months() {
        return filled.form().months();
    }

    public String version() {
        return filled.form().version();
    }
}
