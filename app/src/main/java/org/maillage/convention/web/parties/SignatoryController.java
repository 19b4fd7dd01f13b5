package org.maillage.convention.web.parties;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Organisations;
import org.maillage.base.Saved;
import org.maillage.convention.Parties;
import org.maillage.convention.Party;
import org.maillage.convention.PartyId;
import org.maillage.convention.Signatories;
import org.maillage.convention.Signatory;
import org.maillage.convention.SignatoryId;
import org.maillage.convention.Space;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/espace/{convention}" + PartyController.INSIDE + "/{party}/signataires")
class SignatoryController {

    private final Parties parties;
    private final Signatories signatories;
    private final Organisations organisations;

    SignatoryController(Parties parties, Signatories signatories, Organisations organisations) {
        this.parties = parties;
        this.signatories = signatories;
        this.organisations = organisations;
    }

    @GetMapping("/nouveau")
    ModelAndView creation(Space space, @PathVariable UUID party, Opening opening) {
        space.rights().requireCoordination();
        return show(space, party, Filled.fresh(opening.on(SignatoryForm.empty())), null);
    }

    @PostMapping("/nouveau")
    ModelAndView create(
            Space space,
            @PathVariable UUID party,
            @Valid SignatoryForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        space.rights().requireCoordination();
        if (binding.hasErrors()) {
            return show(space, party, Filled.refused(form, binding), null);
        }
        signatories.add(space.id(), new PartyId(party), form.toSignatory(UUID.randomUUID()));
        return saved(space, redirect, "Signataire ajouté.");
    }

    @GetMapping("/{signatory}")
    ModelAndView edition(Space space, @PathVariable UUID party, @PathVariable UUID signatory, Opening opening) {
        space.rights().requireCoordination();
        Signatory edited = signatories.getSignatory(space.id(), new PartyId(party), new SignatoryId(signatory));
        return show(space, party, Filled.fresh(opening.on(SignatoryForm.of(edited))), edited.id());
    }

    @PostMapping("/{signatory}")
    ModelAndView save(
            Space space,
            @PathVariable UUID party,
            @PathVariable UUID signatory,
            @Valid SignatoryForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        space.rights().requireCoordination();
        Signatory edited = signatories.getSignatory(space.id(), new PartyId(party), new SignatoryId(signatory));
        if (binding.hasErrors()) {
            return show(space, party, Filled.refused(form, binding), edited.id());
        }
        return switch (signatories.save(space.id(), new PartyId(party), form.toSignatory(signatory))) {
            case Saved.Done _ -> saved(space, redirect, "Signataire enregistré.");
            case Saved.Refused(String field, String sentence) ->
                show(space, party, Filled.refused(form, field, sentence), edited.id());
            case Saved.ChangedMeanwhile other -> overtaken(space, new PartyId(party), form, edited.id(), other);
        };
    }

    private ModelAndView overtaken(
            Space space, PartyId party, SignatoryForm mine, SignatoryId edited, Saved.ChangedMeanwhile other) {
        var theirs = SignatoryForm.of(signatories.getSignatory(space.id(), party, edited));
        var conflict = Conflict.of(other.by(), other.at(), theirs.name(), mine.against(theirs));
        return new Overtaken<>(mine, theirs, conflict).answer();
    }

    private static ModelAndView saved(Space space, RedirectAttributes redirect, String done) {
        Flash.say(redirect, done);
        return new ModelAndView("redirect:" + space.path(PartyController.INSIDE));
    }

    private ModelAndView show(Space space, UUID party, Filled<SignatoryForm> filled, @Nullable SignatoryId edited) {
        Party of = parties.getParty(space.id(), new PartyId(party));
        String organisation = organisations.getOrganisation(of.organisation()).name();
        return filled.on("convention/signatory", new SignatoryPage(space, filled, of, organisation, edited));
    }
}
