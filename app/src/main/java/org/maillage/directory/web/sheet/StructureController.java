package org.maillage.directory.web.sheet;

import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.directory.Structure;
import org.maillage.directory.Structures;
import org.maillage.directory.web.SheetDesk;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One structure: read, said to be right, removed, brought back.
@Controller
@RequestMapping("/espace/{convention}" + Structures.PATH + "/{structure}")
class StructureController {

    private static final String SHEET = "directory/structure";

    private final Structures structures;
    private final SheetDesk desk;
    private final StructurePages pages;

    StructureController(Structures structures, SheetDesk desk, StructurePages pages) {
        this.structures = structures;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(Space space, @PathVariable("structure") String address) {
        Structure structure = desk.getStructureOrKept(space, address);
        return structure.path().endsWith("/" + address)
                ? Answers.page(SHEET, pages.pageOf(space, structure, null))
                : Answers.goTo(space.path(structure.path()));
    }

    @PostMapping("/exactitude")
    ModelAndView confirm(Space space, @PathVariable("structure") String address, RedirectAttributes redirect) {
        Structure structure = desk.getStructureToChange(space, address);
        structures.confirm(structure.id(), desk.today());
        Flash.say(redirect, desk.done("Fiche déclarée exacte"));
        return Answers.goTo(space.path(structure.path()));
    }

    @PostMapping("/suppression")
    ModelAndView remove(
            Space space,
            @PathVariable("structure") String address,
            @RequestParam int version,
            RedirectAttributes redirect) {
        Structure structure = desk.getStructureToChange(space, address);
        if (structures.remove(structure.id(), version) instanceof Saved.ChangedMeanwhile meanwhile) {
            return Answers.outdated(SHEET, pages.pageOf(space, structure, desk.overtaken(meanwhile)));
        }
        Flash.sayWithUndo(redirect, desk.done("Fiche retirée"), space.path(structure.path()) + "/restauration");
        return Answers.goTo(space.path(Structures.PATH));
    }

    @PostMapping("/restauration")
    ModelAndView restore(Space space, @PathVariable("structure") String address, RedirectAttributes redirect) {
        Structure structure = desk.getStructureOrRemoved(space, address);
        boolean joined = desk.isJoined(structure);
        if (joined) {
            space.rights().requireSomeCoordination();
        } else {
            SheetDesk.requireChange(space, structure);
        }
        structures.restore(structure.id());
        Flash.say(redirect, desk.done(joined ? "Fiches séparées" : "Fiche rétablie"));
        return Answers.goTo(space.path(structure.path()));
    }
}
