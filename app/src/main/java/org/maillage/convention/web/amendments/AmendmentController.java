package org.maillage.convention.web.amendments;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.maillage.site.Opening;
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
    ModelAndView show(Space space, @PathVariable int slot, Opening opening) {
        return show(space, desk.get(space, slot), saved -> Filled.fresh(opening.on(saved)));
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

    @PostMapping
    ModelAndView choose(Space space, @PathVariable int slot, ChoicesForm form, RedirectAttributes redirect) {
        Amendment amendment = desk.getForChange(space, slot);
        if (!amendment.isOpen()) {
            Flash.say(redirect, "Rien n’a été changé : cet avenant n’est plus en préparation.");
            return Answers.goTo(AmendmentDesk.address(space, amendment));
        }
        List<Divergence> divergences = readings.read(space, amendment).divergences();
        Map<Divergence, Divergence.Side> ticked = form.among(divergences);
        if (ticked.isEmpty()) {
            return show(space, amendment, saved -> Filled.refused(form, nothingTicked(divergences)));
        }
        copies.choose(space.id(), amendment.id(), ticked);
        Flash.say(redirect, "Choix enregistrés.");
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

    private ModelAndView show(Space space, Amendment amendment, Function<ChoicesForm, Filled<ChoicesForm>> form) {
        AmendmentPage page = pages.of(space, amendment, form);
        return page.filled().on("convention/amendment", page);
    }

    private static FormErrors nothingTicked(List<Divergence> divergences) {
        String first = divergences.isEmpty() ? "" : ChoiceLines.name(divergences.getFirst());
        return FormErrors.of(
                first, "Choisissez au moins une version ; un point qui a changé depuis est à choisir de nouveau.");
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
