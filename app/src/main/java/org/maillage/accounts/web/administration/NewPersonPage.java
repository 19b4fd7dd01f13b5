package org.maillage.accounts.web.administration;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

public record NewPersonPage(Filled<PersonForm> filled, boolean administrator, List<OptionGroup> organisations) {

    public String title() {
        return "Inviter une personne";
    }

    public List<Link> crumbs() {
        return List.of(
                new Link("Administration", "/administration"), new Link("Personnes", "/administration/personnes"));
    }

    public PersonForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }
}
