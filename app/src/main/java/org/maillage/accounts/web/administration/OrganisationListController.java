package org.maillage.accounts.web.administration;

import java.util.Map;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.web.administration.OrganisationsPage.Row;
import org.maillage.site.Answers;
import org.maillage.site.Typed;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class OrganisationListController {

    private final OrganisationChoices choices;

    OrganisationListController(OrganisationChoices choices) {
        this.choices = choices;
    }

    @GetMapping(OrganisationsPage.LIST)
    ModelAndView list(@RequestParam(name = "q", defaultValue = "") String query) {
        String words = Typed.text(query);
        Map<OrganisationId, Organisation> all = choices.byId();
        var rows = choices.listMatching(words).stream()
                .map(organisation -> row(organisation, all))
                .toList();
        return Answers.page("accounts/organisations", new OrganisationsPage(words, rows));
    }

    private Row row(Organisation organisation, Map<OrganisationId, Organisation> all) {
        Organisation parent = organisation.parent() == null ? null : all.get(organisation.parent());
        return new Row(
                new Link(
                        organisation.name(),
                        "/administration/organisations/" + organisation.id().value()),
                organisation.shortName(),
                choices.label(organisation.kind()),
                parent == null ? "" : parent.name(),
                organisation.fictitious());
    }
}
