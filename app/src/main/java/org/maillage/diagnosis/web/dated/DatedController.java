package org.maillage.diagnosis.web.dated;

import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.diagnosis.dated.DatedDiagnoses;
import org.maillage.diagnosis.dated.DatedDiagnosis;
import org.maillage.diagnosis.dated.DatedDiagnosisId;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.maillage.site.NotFound;
import org.maillage.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Frozen diagnoses: every member reads them, the coordination freezes and removes.
@Controller
@RequestMapping("/espace/{convention}" + DatedController.INSIDE)
class DatedController {

    static final String INSIDE = "/diagnostic/dates";

    private final DatedDiagnoses diagnoses;
    private final DatedPages pages;

    DatedController(DatedDiagnoses diagnoses, DatedPages pages) {
        this.diagnoses = diagnoses;
        this.pages = pages;
    }

    static String all(Space space) {
        return space.path(INSIDE);
    }

    static String of(Space space, DatedDiagnosisId id) {
        return all(space) + "/" + id.value();
    }

    @GetMapping
    ModelAndView list(Space space) {
        return Answers.page("diagnosis/dated-list", pages.list(space, "", FormErrors.NONE));
    }

    @PostMapping
    ModelAndView freeze(Space space, @RequestParam(defaultValue = "") String name, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        String typed = Typed.line(name);
        if (diagnoses.freeze(space.convention(), typed) instanceof Saved.Refused(String field, String sentence)) {
            return Answers.refused("diagnosis/dated-list", pages.list(space, typed, FormErrors.of(field, sentence)));
        }
        Flash.say(redirect, "Diagnostic figé : il ne changera plus.");
        return Answers.goTo(all(space));
    }

    @GetMapping("/{dated}")
    ModelAndView show(
            Space space,
            @PathVariable("dated") UUID id,
            @RequestParam(defaultValue = "") String avec,
            @RequestParam(defaultValue = "") String territoire) {
        return Answers.page("diagnosis/dated", pages.pageOf(space, id, avec, territoire));
    }

    @PostMapping("/{dated}/suppression")
    ModelAndView remove(Space space, @PathVariable("dated") UUID id, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        DatedDiagnosis dated = diagnoses
                .find(space.id(), new DatedDiagnosisId(id))
                .orElseThrow(() -> NotFound.of("DatedDiagnosis", id));
        diagnoses.remove(space.id(), dated.id());
        Flash.sayWithUndo(redirect, "Diagnostic supprimé.", of(space, dated.id()) + "/retablissement");
        return Answers.goTo(all(space));
    }

    @PostMapping("/{dated}/retablissement")
    ModelAndView restore(Space space, @PathVariable("dated") UUID id, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        diagnoses.restore(space.id(), new DatedDiagnosisId(id));
        Flash.say(redirect, "Diagnostic rétabli.");
        return Answers.goTo(all(space));
    }
}
