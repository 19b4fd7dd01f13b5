package org.maillage.convention.web.administration;

import jakarta.validation.Valid;
import org.maillage.accounts.SignedInPerson;
import org.maillage.base.Saved;
import org.maillage.convention.OrganisationNames;
import org.maillage.convention.creation.ConventionCreation;
import org.maillage.convention.web.Administrators;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.territory.Areas;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping(ConventionCreationController.PATH + "/nouvelle")
class ConventionCreationController {

    static final String PATH = "/administration/conventions";

    private final ConventionCreation creation;
    private final ConventionFormRules rules;
    private final Areas areas;
    private final OrganisationNames organisations;

    ConventionCreationController(
            ConventionCreation creation, ConventionFormRules rules, Areas areas, OrganisationNames organisations) {
        this.creation = creation;
        this.rules = rules;
        this.areas = areas;
        this.organisations = organisations;
    }

    @GetMapping
    ModelAndView form(@AuthenticationPrincipal SignedInPerson person, Opening opening) {
        Administrators.require(person);
        return show(Filled.fresh(opening.on(ConventionForm.empty())));
    }

    @PostMapping
    ModelAndView create(
            @AuthenticationPrincipal SignedInPerson person,
            @Valid ConventionForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        Administrators.require(person);
        rules.check(form, binding);
        if (binding.hasErrors()) {
            return show(Filled.refused(form, binding));
        }
        if (creation.create(form.toNewConvention(), person.person())
                instanceof Saved.Refused(String field, String sentence)) {
            return show(Filled.refused(form, field, sentence));
        }
        Flash.say(redirect, "Convention créée ; une invitation est partie à " + form.email() + ".");
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView show(Filled<ConventionForm> filled) {
        var page = new ConventionCreationPage(filled, areas.listWholes(), organisations.listAll());
        return filled.on("convention/convention-creation", page);
    }
}
