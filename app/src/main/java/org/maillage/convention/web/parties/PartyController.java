package org.maillage.convention.web.parties;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Organisations;
import org.maillage.base.Saved;
import org.maillage.convention.OrganisationNames;
import org.maillage.convention.Parties;
import org.maillage.convention.Party;
import org.maillage.convention.PartyId;
import org.maillage.convention.PartyNaming;
import org.maillage.convention.Space;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
import org.maillage.site.Typed;
import org.maillage.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/espace/{convention}" + PartyController.INSIDE)
class PartyController {

    static final String INSIDE = "/reglages/parties";

    private final Parties parties;
    private final PartyNaming naming;
    private final OrganisationNames names;
    private final Organisations organisations;
    private final Words words;

    PartyController(
            Parties parties, PartyNaming naming, OrganisationNames names, Organisations organisations, Words words) {
        this.parties = parties;
        this.naming = naming;
        this.names = names;
        this.organisations = organisations;
        this.words = words;
    }

    @GetMapping("/nouvelle")
    ModelAndView creation(Space space, Opening opening) {
        space.rights().requireCoordination();
        return show(space, Filled.fresh(opening.on(PartyForm.empty())), null);
    }

    @PostMapping("/nouvelle")
    ModelAndView create(Space space, @Valid PartyForm form, BindingResult binding, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        if (binding.hasErrors()) {
            return show(space, Filled.refused(form, binding), null);
        }
        Saved saved = naming.add(space.id(), form.organisation(), form.chosenSide());
        return answer(space, form, null, saved, redirect, "Partie ajoutée. Ajoutez maintenant qui signe pour elle.");
    }

    @GetMapping("/{party}")
    ModelAndView edition(Space space, @PathVariable UUID party, Opening opening) {
        space.rights().requireCoordination();
        Party edited = parties.getParty(space.id(), new PartyId(party));
        return show(space, Filled.fresh(opening.on(formOf(edited))), edited);
    }

    @PostMapping("/{party}")
    ModelAndView save(
            Space space,
            @PathVariable UUID party,
            @Valid PartyForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        space.rights().requireCoordination();
        Party edited = parties.getParty(space.id(), new PartyId(party));
        if (binding.hasErrors()) {
            return show(space, Filled.refused(form, binding), edited);
        }
        Saved saved = naming.save(
                space.id(), edited.id(), form.organisation(), form.chosenSide(), Typed.version(form.version()));
        return answer(space, form, edited, saved, redirect, "Partie enregistrée.");
    }

    private ModelAndView answer(
            Space space,
            PartyForm form,
            @Nullable Party edited,
            Saved saved,
            RedirectAttributes redirect,
            String done) {
        return switch (saved) {
            case Saved.Done _ -> {
                Flash.say(redirect, done);
                yield new ModelAndView("redirect:" + space.path(INSIDE));
            }
            case Saved.Refused(String field, String sentence) ->
                show(space, Filled.refused(form, field, sentence), edited);
            case Saved.ChangedMeanwhile other -> overtaken(space, form, Objects.requireNonNull(edited), other);
        };
    }

    private ModelAndView overtaken(Space space, PartyForm mine, Party edited, Saved.ChangedMeanwhile other) {
        PartyForm theirs = formOf(parties.getParty(space.id(), edited.id()));
        var fields = mine.against(theirs, words::of);
        var conflict = Conflict.of(other.by(), other.at(), theirs.organisation(), fields);
        return new Overtaken<>(mine, theirs, conflict).answer();
    }

    private PartyForm formOf(Party party) {
        return PartyForm.of(party, organisations.getOrganisation(party.organisation()));
    }

    private ModelAndView show(Space space, Filled<PartyForm> filled, @Nullable Party edited) {
        return filled.on("convention/party", new PartyPage(space, filled, edited, names.listAll()));
    }
}
