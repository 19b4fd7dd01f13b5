package org.maillage.convention.web.amendments;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.amendments.Adoption;
import org.maillage.convention.amendments.Adoptions;
import org.maillage.convention.amendments.Amendment;
import org.maillage.convention.amendments.AmendmentReading;
import org.maillage.convention.amendments.AmendmentReadings;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Adopting an avenant, and taking an adoption back.
@Controller
@RequestMapping("/espace/{convention}" + AmendmentDesk.INSIDE + "/{slot}/adoption")
class AdoptionController {

    private final AmendmentDesk desk;
    private final AmendmentReadings readings;
    private final Adoptions adoptions;
    private final Organisations organisations;

    AdoptionController(
            AmendmentDesk desk, AmendmentReadings readings, Adoptions adoptions, Organisations organisations) {
        this.desk = desk;
        this.readings = readings;
        this.adoptions = adoptions;
        this.organisations = organisations;
    }

    /// @param read the comparison that one comes from
    @GetMapping
    ModelAndView form(
            Space space,
            @PathVariable int slot,
            @RequestParam(name = "lu", defaultValue = "") String read,
            Opening opening) {
        AdoptionForm form = opening.on(new AdoptionForm("", "", List.of(), read));
        return show(space, desk.getOpen(space, slot), reading -> Filled.fresh(form));
    }

    @PostMapping
    ModelAndView adopt(
            Space space,
            @PathVariable int slot,
            @Valid AdoptionForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        Amendment amendment = desk.getOpen(space, slot);
        if (binding.hasErrors()) {
            return show(space, amendment, reading -> Filled.refused(form, binding));
        }
        Saved saved = adoptions.adopt(
                space.id(), slot, form.toAdoption(), space.member().person());
        if (saved instanceof Saved.Refused(String field, String sentence)) {
            return show(space, amendment, reading -> refused(form, field, sentence, reading));
        }
        Flash.say(redirect, "Avenant adopté : la convention est à jour, son état d’avant reste lisible.");
        return Answers.goTo(AmendmentDesk.address(space, amendment));
    }

    @PostMapping("/annulation")
    ModelAndView cancel(Space space, @PathVariable int slot, RedirectAttributes redirect) {
        Amendment amendment = desk.getForChange(space, slot);
        Saved saved = adoptions.cancel(space.id(), slot);
        Flash.say(
                redirect,
                saved instanceof Saved.Refused refused
                        ? refused.sentence()
                        : "Adoption annulée : la convention est comme avant, l’avenant de nouveau en préparation.");
        return Answers.goTo(AmendmentDesk.address(space, amendment));
    }

    // Once told that the comparison changed, one may adopt the one that there is now.
    private static Filled<AdoptionForm> refused(
            AdoptionForm form, String field, String sentence, AmendmentReading reading) {
        return field.equals(Adoption.READ)
                ? Filled.refused(form.of(reading.fingerprint()), "", sentence)
                : Filled.refused(form, field, sentence);
    }

    private ModelAndView show(Space space, Amendment amendment, Function<AmendmentReading, Filled<AdoptionForm>> form) {
        AmendmentReading reading = readings.read(space.id(), amendment);
        Filled<AdoptionForm> filled = form.apply(reading);
        String address = AmendmentDesk.address(space, amendment);
        var page = new AdoptionPage(amendment, filled, parties(reading, filled.form()), address + "/adoption", address);
        return filled.on("convention/adoption", page);
    }

    private List<AdoptionPage.Party> parties(AmendmentReading reading, AdoptionForm form) {
        List<OrganisationId> ids = reading.merged().rows("convention.party").stream()
                .map(row -> new OrganisationId(row.getId("organisation_id")))
                .toList();
        var known = organisations.byId(ids);
        return ids.stream()
                .map(id -> {
                    AdoptionForm.DecisionForm typed = form.of(id);
                    return new AdoptionPage.Party(
                            id.value().toString(),
                            Objects.requireNonNull(known.get(id)).name(),
                            typed.reference(),
                            typed.decidedOn());
                })
                .toList();
    }
}
