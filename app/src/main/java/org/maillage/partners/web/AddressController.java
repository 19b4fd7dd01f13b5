package org.maillage.partners.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.partners.asking.AskingRights;
import org.maillage.partners.asking.Contact;
import org.maillage.partners.asking.Unaddressed;
import org.maillage.plan.ActionFilter;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Giving an address to somebody in charge who has none, on the way to asking them.
@Controller
@RequestMapping("/espace/{convention}/plan/nouvelles/adresses/{unaddressed}")
class AddressController {

    private final Unaddressed unaddressed;

    AddressController(Unaddressed unaddressed) {
        this.unaddressed = unaddressed;
    }

    @GetMapping
    ModelAndView show(
            Space space,
            @PathVariable("unaddressed") UUID person,
            @RequestParam Map<String, String> parameters,
            Opening opening) {
        return page(space, find(space, person), parameters, Filled.fresh(opening.on(AddressForm.EMPTY)));
    }

    @PostMapping
    ModelAndView give(
            Space space,
            @PathVariable("unaddressed") UUID person,
            @RequestParam Map<String, String> parameters,
            @Valid @ModelAttribute("form") AddressForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        Contact contact = find(space, person);
        if (binding.hasErrors()) {
            return page(space, contact, parameters, Filled.refused(form, binding));
        }
        if (unaddressed.give(contact, form.email()) instanceof Saved.Refused(String field, String sentence)) {
            return page(space, contact, parameters, Filled.refused(form, field, sentence));
        }
        Flash.say(redirect, "Adresse enregistrée\u00a0: " + contact.name() + " peut recevoir la demande.");
        return Answers.goTo(back(space, parameters));
    }

    private Contact find(Space space, UUID person) {
        AskingRights.require(space);
        return unaddressed.getContact(space, new PersonId(person));
    }

    private static ModelAndView page(
            Space space, Contact contact, Map<String, String> parameters, Filled<AddressForm> filled) {
        String query = ActionFilter.read(parameters).filter().query();
        String action =
                space.path(AskPages.INSIDE + "/adresses/" + contact.person().value() + query);
        return filled.on(
                "partners/address",
                new AddressPage(AskPages.crumbs(space), contact.name(), action, back(space, parameters), filled));
    }

    private static String back(Space space, Map<String, String> parameters) {
        return space.path(AskPages.INSIDE + "/nouvelle"
                + ActionFilter.read(parameters).filter().query());
    }
}
