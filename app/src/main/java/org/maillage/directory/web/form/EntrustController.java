package org.maillage.directory.web.form;

import java.util.List;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.directory.Structure;
import org.maillage.directory.Structures;
import org.maillage.directory.web.SheetDesk;
import org.maillage.site.Answers;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
import org.maillage.site.Typed;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Entrusts a sheet to an organisation: its people keep it from then on, beside the coordination.
@Controller
@RequestMapping("/espace/{convention}" + Structures.PATH + "/{structure}/tenue")
class EntrustController {

    private static final String FORM = "directory/entrust";
    private static final String MONTHS = "([1-9]|[1-5]\\d|60)";

    private final Structures structures;
    private final Organisations organisations;
    private final SheetDesk desk;

    EntrustController(Structures structures, Organisations organisations, SheetDesk desk) {
        this.structures = structures;
        this.organisations = organisations;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(Space space, @PathVariable("structure") String address, Opening opening) {
        space.rights().requireSomeCoordination();
        Structure structure = desk.getStructure(space, address);
        return show(space, structure, Filled.fresh(opening.on(EntrustForm.of(structure))));
    }

    @PostMapping
    ModelAndView save(
            Space space,
            @PathVariable("structure") String address,
            @ModelAttribute("form") EntrustForm form,
            RedirectAttributes redirect) {
        space.rights().requireSomeCoordination();
        Structure structure = desk.getStructure(space, address);
        if (!form.months().matches(MONTHS)) {
            return show(space, structure, Filled.refused(form, "months", "Écrivez un nombre de mois entre 1 et 60."));
        }
        OrganisationId owner = Typed.findId(form.owner(), OrganisationId::new).orElse(null);
        Saved saved = structures.entrust(structure.id(), form.version(), owner, Integer.parseInt(form.months()));
        if (saved instanceof Saved.ChangedMeanwhile meanwhile) {
            return overtaken(desk.getStructure(space, address), form, meanwhile).answer();
        }
        Flash.say(redirect, desk.done("Enregistré"));
        return Answers.goTo(space.path(structure.path()));
    }

    private Overtaken<EntrustForm> overtaken(Structure fresh, EntrustForm mine, Saved.ChangedMeanwhile meanwhile) {
        EntrustForm theirs = EntrustForm.of(fresh);
        var fields = new Conflict.Fields()
                .add("Tenue par", nameOf(theirs), nameOf(mine), "owner")
                .add("À revoir tous les (mois)", theirs.months(), mine.months(), "months");
        return new Overtaken<>(mine, theirs, Conflict.of(meanwhile.by(), meanwhile.at(), fresh.name(), fields));
    }

    private String nameOf(EntrustForm form) {
        return Typed.findId(form.owner(), OrganisationId::new)
                .map(id -> organisations.getOrganisation(id).name())
                .orElse("");
    }

    private ModelAndView show(Space space, Structure structure, Filled<EntrustForm> filled) {
        String own = space.path(structure.path());
        List<Option> all = organisations.listAll().stream()
                .map(one -> new Option(
                        one.id().value().toString(),
                        one.name(),
                        one.id().value().toString().equals(filled.form().owner())))
                .toList();
        return filled.on(
                FORM,
                new EntrustPage(
                        List.of(new Link("Annuaire", space.path(Structures.PATH)), new Link(structure.name(), own)),
                        filled,
                        OptionGroup.single(all),
                        own + "/tenue",
                        own));
    }
}
