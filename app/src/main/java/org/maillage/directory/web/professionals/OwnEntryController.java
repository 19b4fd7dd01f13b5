package org.maillage.directory.web.professionals;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Organisations;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.SignedInPerson;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.directory.professionals.Agreeing;
import org.maillage.directory.professionals.Consents;
import org.maillage.directory.professionals.Entry;
import org.maillage.directory.professionals.Professional;
import org.maillage.directory.professionals.Professionals;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.site.Typed;
import org.maillage.site.components.Link;
import org.maillage.territory.AreaId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The entry of who is signed in: nobody else writes it.
@Controller
@RequestMapping("/espace/{convention}" + Professional.PATH + "/ma-fiche")
class OwnEntryController {

    private static final String INTRO =
            "Les membres des conventions de ce territoire sauront qui vous êtes, avec quoi vous pouvez aider et comment vous joindre.";

    private final Professionals professionals;
    private final Agreeing agreeing;
    private final People people;
    private final Organisations organisations;
    private final EntryForms forms;
    private final EntryFormPages pages;

    OwnEntryController(
            Professionals professionals,
            Agreeing agreeing,
            People people,
            Organisations organisations,
            EntryForms forms,
            EntryFormPages pages) {
        this.professionals = professionals;
        this.agreeing = agreeing;
        this.people = people;
        this.organisations = organisations;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(Space space, Opening opening) {
        Optional<Professional> standing = find(space);
        EntryForm form = standing.map(forms::of).orElseGet(() -> forms.of(blank(space), ""));
        return page(space, standing.orElse(null), Filled.fresh(opening.on(form)));
    }

    @PostMapping
    ModelAndView save(
            Space space,
            @AuthenticationPrincipal SignedInPerson me,
            @ModelAttribute("form") EntryForm form,
            RedirectAttributes redirect) {
        Professional standing = find(space).orElse(null);
        EntryForms.Read read = forms.read(territory(space), form, standing == null);
        if (!read.errors().isEmpty()) {
            return page(space, standing, Filled.refused(form, read.found()));
        }
        if (standing == null) {
            var who = new Agreeing.Who(me.person(), addressOf(me), Consents.Way.ACCOUNT);
            agreeing.agree(territory(space), who, read.entry());
            Flash.say(redirect, "Votre fiche est dans l’annuaire.");
        } else if (agreeing.correct(standing.id(), Typed.version(form.read()), read.entry())
                instanceof Saved.Refused(String field, String sentence)) {
            return page(space, standing, Filled.refused(form, field, sentence));
        } else {
            Flash.say(redirect, "Votre fiche est enregistrée.");
        }
        return Answers.goTo(space.path(Professional.PATH + "/ma-fiche"));
    }

    @PostMapping("/retrait")
    ModelAndView withdraw(Space space, RedirectAttributes redirect) {
        find(space).map(Professional::id).ifPresent(agreeing::withdraw);
        Flash.say(redirect, "Votre fiche est effacée\u00a0: l’annuaire ne montre plus rien de vous.");
        return Answers.goTo(space.path(Professional.PATH));
    }

    private Optional<Professional> find(Space space) {
        ProfessionalPages.requireNoCopy(space);
        return professionals.findOf(territory(space), space.member().person());
    }

    private static AreaId territory(Space space) {
        return space.convention().territory();
    }

    // An address may have changed since one signed in.
    private String addressOf(SignedInPerson me) {
        String now = people.getPerson(me.person()).email();
        return now == null ? me.email() : now;
    }

    private Entry blank(Space space) {
        Person me = people.getPerson(space.member().person());
        String organisation = me.organisation() == null
                ? ""
                : organisations.getOrganisation(me.organisation()).name();
        return Entry.blank(
                me.name(),
                me.function() == null ? "" : me.function(),
                organisation,
                me.email() == null ? "" : me.email());
    }

    private ModelAndView page(Space space, @Nullable Professional standing, Filled<EntryForm> filled) {
        String list = space.path(Professional.PATH);
        var place = new EntryFormPages.Place(
                List.of(new Link("Annuaire", space.path("/annuaire")), new Link("Professionnels", list)),
                list + "/ma-fiche",
                null,
                list);
        return filled.on(
                "directory/professional-entry", pages.pageOf(territory(space), standing, INTRO, filled, place));
    }
}
