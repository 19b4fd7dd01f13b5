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

    /// Whether names would go at once.
    public boolean asksToConfirm() {
        return filled.errors().at("confirmed") != null;
    }

    public String version() {
        return filled.form().version();
    }
}
