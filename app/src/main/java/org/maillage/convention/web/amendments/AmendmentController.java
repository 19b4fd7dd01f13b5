package org.maillage.convention.web.amendments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.base.Saved;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Provenances;
import org.maillage.convention.Space;
import org.maillage.convention.amendments.Amendment;
import org.maillage.convention.amendments.Amendments;
import org.maillage.convention.amendments.WorkingCopies;
import org.maillage.convention.contents.Divergence;
import org.maillage.convention.web.snapshots.ComparedGroup;
import org.maillage.convention.web.snapshots.ComparisonTable;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One avenant: what it changes, on screen and as a file; what is chosen; given up and taken up again.
@Controller
@RequestMapping("/espace/{convention}" + AmendmentDesk.INSIDE + "/{slot}")
class AmendmentController {

    private final AmendmentDesk desk;
    private final AmendmentPages pages;
    private final SeenReadings readings;
    private final Amendments amendments;
    private final WorkingCopies copies;
    private final Provenances provenances;

    AmendmentController(
            AmendmentDesk desk,
            AmendmentPages pages,
            SeenReadings readings,
            Amendments amendments,
            WorkingCopies copies,
            Provenances provenances) {
        this.desk = desk;
        this.pages = pages;
        this.readings = readings;
        this.amendments = amendments;
        this.copies = copies;
        this.provenances = provenances;
    }

    @GetMapping
    ModelAndView show(Space space, @PathVariable int slot) {
        return Answers.page("convention/amendment", pages.of(space, desk.get(space, slot)));
    }

    @GetMapping("/export.{format}")
    View export(Space space, @PathVariable int slot, @PathVariable String format) {
        Amendment amendment = desk.get(space, slot);
        List<ComparedGroup> groups = pages.groupsOf(space, amendment);
        var provenance =
                provenances.of(space, amendment.name(), List.of(amendment.title()), AmendmentDesk.INSIDE + "/" + slot);
        return new TableFile<>(
                TableFormat.of(format), ComparisonTable.of(provenance), () -> ComparisonTable.rows(groups));
    }

    @PostMapping("/choix")
    ModelAndView choose(
            Space space, @PathVariable int slot, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        Amendment amendment = desk.getForChange(space, slot);
        if (amendment.isOpen()) {
            copies.choose(space.id(), amendment.id(), chosen(readings.read(space, amendment), typed));
            Flash.say(redirect, "Choix enregistrés.");
        }
        return Answers.goTo(AmendmentDesk.address(space, amendment));
    }

    @PostMapping("/abandon")
    ModelAndView abandon(
            Space space, @PathVariable int slot, @RequestParam String version, RedirectAttributes redirect) {
        Amendment amendment = desk.getForChange(space, slot).atVersion(Typed.version(version));
        Saved saved = amendments.abandon(space.id(), amendment);
        return answer(space, amendment, saved, "Avenant abandonné : son document de travail est gardé.", redirect);
    }

    @PostMapping("/reprise")
    ModelAndView resume(
            Space space, @PathVariable int slot, @RequestParam String version, RedirectAttributes redirect) {
        Amendment amendment = desk.getForChange(space, slot).atVersion(Typed.version(version));
        return answer(space, amendment, amendments.resume(space.id(), amendment), "Avenant repris.", redirect);
    }

    private static Map<Divergence, Divergence.Side> chosen(SeenReading reading, Map<String, String> typed) {
        var chosen = new HashMap<Divergence, Divergence.Side>();
        reading.divergences()
                .forEach(one -> Typed.findChoice(Divergence.Side.class, typed.getOrDefault(ChoiceLines.name(one), ""))
                        .ifPresent(side -> chosen.put(one, side)));
        return chosen;
    }

    private static ModelAndView answer(
            Space space, Amendment amendment, Saved saved, String done, RedirectAttributes redirect) {
        Flash.say(
                redirect,
                switch (saved) {
                    case Saved.Done _ -> done;
                    case Saved.Refused(String _, String sentence) -> sentence;
                    case Saved.ChangedMeanwhile other ->
                        "Rien n’a été changé : " + other.by() + " vient de modifier cet avenant.";
                });
        return Answers.goTo(AmendmentDesk.address(space, amendment));
    }
}
