package org.maillage.accounts.web.administration;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

public record OrganisationPage(
        String title,
        String action,
        Filled<OrganisationForm> filled,
        List<OptionGroup> kinds,
        List<OptionGroup> parents) {

    public List<Link> crumbs() {
        return List.of(
                new Link("Administration", "/administration"),
                new Link("Organisations", "/administration/organisations"));
    }

    public OrganisationForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }
}
