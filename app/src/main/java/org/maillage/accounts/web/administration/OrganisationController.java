package org.maillage.accounts.web.administration;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.base.Saved;
import org.maillage.site.Answers;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One organisation: new, read, changed.
@Controller
@RequestMapping("/administration/organisations")
class OrganisationController {

    private static final String LIST = "/administration/organisations";

    private final Organisations organisations;
    private final OrganisationChoices choices;

    OrganisationController(Organisations organisations, OrganisationChoices choices) {
        this.organisations = organisations;
        this.choices = choices;
    }

    @GetMapping("/nouvelle")
    ModelAndView begin(Opening opening) {
        return show(null, Filled.fresh(opening.on(OrganisationForm.EMPTY)));
    }

    @PostMapping
    ModelAndView add(
            @Valid @ModelAttribute("form") OrganisationForm form, BindingResult binding, RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return show(null, Filled.refused(form, binding));
        }
        return organisations.register(form.toNew()) instanceof Saved.Refused(String field, String sentence)
                ? show(null, Filled.refused(form, field, sentence))
                : done(redirect, form);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable OrganisationId id, Opening opening) {
        Organisation organisation = organisations.getOrganisation(id);
        return show(organisation, Filled.fresh(opening.on(OrganisationForm.of(organisation))));
    }

    @PostMapping("/{id}")
    ModelAndView save(
            @PathVariable OrganisationId id,
            @Valid @ModelAttribute("form") OrganisationForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        Organisation organisation = organisations.getOrganisation(id);
        if (binding.hasErrors()) {
            return show(organisation, Filled.refused(form, binding));
        }
        return switch (organisations.save(form.applyTo(organisation))) {
            case Saved.Done() -> done(redirect, form);
            case Saved.Refused(String field, String sentence) ->
                show(organisation, Filled.refused(form, field, sentence));
            case Saved.ChangedMeanwhile other -> overtaken(form, organisations.getOrganisation(id), other);
        };
    }

    private static ModelAndView done(RedirectAttributes redirect, OrganisationForm form) {
        Flash.say(redirect, form.name() + " : c’est enregistré.");
        return Answers.goTo(LIST);
    }

    private ModelAndView overtaken(OrganisationForm mine, Organisation saved, Saved.ChangedMeanwhile other) {
        var fields = new Conflict.Fields()
                .add("Nom", saved.name(), mine.name(), "name")
                .add("Nom court", saved.shortName(), mine.shortName(), "shortName")
                .add("Type", choices.label(saved.kind()), choices.label(Organisation.Kind.valueOf(mine.kind())), "kind")
                .add(
                        "Service de",
                        choices.name(saved.parent()),
                        choices.name(Choice.organisation(mine.parent())),
                        "parent");
        var conflict = Conflict.of(other.by(), other.at(), saved.name(), fields);
        return new Overtaken<>(mine, OrganisationForm.of(saved), conflict).answer();
    }

    private ModelAndView show(@Nullable Organisation organisation, Filled<OrganisationForm> filled) {
        OrganisationForm form = filled.form();
        var page = new OrganisationPage(
                organisation == null ? "Nouvelle organisation" : organisation.name(),
                organisation == null ? LIST : LIST + "/" + organisation.id().value(),
                filled,
                choices.kinds(form.kind()),
                choices.institutions(form.parent(), organisation == null ? null : organisation.id()));
        return filled.on("accounts/organisation", page);
    }
}
