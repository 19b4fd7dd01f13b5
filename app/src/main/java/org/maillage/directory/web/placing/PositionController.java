package org.maillage.directory.web.placing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.directory.Placing;
import org.maillage.directory.Structure;
import org.maillage.directory.Structures;
import org.maillage.directory.web.SheetDesk;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Puts a structure on the map: a point is told back, with the places it lies in, before it is saved.
@Controller
@RequestMapping("/espace/{convention}" + Structures.PATH + "/{structure}/position")
class PositionController {

    private static final String VIEW = "directory/position";
    private static final String MOVED =
            "Quelqu’un a déplacé ce lieu pendant que vous le placiez\u00a0: voici son point actuel. Recommencez s’il ne convient pas.";

    private final SheetDesk desk;
    private final PointDesk points;
    private final PositionPages pages;

    PositionController(SheetDesk desk, PointDesk points, PositionPages pages) {
        this.desk = desk;
        this.points = points;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(
            Space space,
            @PathVariable("structure") String address,
            @RequestParam(defaultValue = "") String nord,
            @RequestParam(defaultValue = "") String est,
            @RequestParam(defaultValue = "") String pres) {
        Structure structure = desk.getStructureToChange(space, address);
        boolean near = pres.equals("oui");
        var asked = new PositionForm(nord, est, "", PositionForm.pointOf(structure));
        return asked.point()
                .map(point -> page(space, structure, Filled.fresh(asked.telling(structure, point)), true, near))
                .orElseGet(() -> page(space, structure, Filled.fresh(PositionForm.of(structure)), false, near));
    }

    @PostMapping
    ModelAndView save(
            Space space,
            @PathVariable("structure") String address,
            @ModelAttribute("form") PositionForm form,
            RedirectAttributes redirect) {
        Structure structure = desk.getStructureToChange(space, address);
        FormErrors errors = errors(form);
        if (errors.any()) {
            return page(space, structure, Filled.refused(form, errors), false, false);
        }
        if (!form.before().equals(PositionForm.pointOf(structure))) {
            return page(space, structure, Filled.refused(PositionForm.of(structure), "nord", MOVED), false, false);
        }
        Coordinate point = form.point().orElseThrow();
        if (!form.hasTold(point)) {
            redirect.addAttribute("nord", PositionForm.degrees(point.y));
            redirect.addAttribute("est", PositionForm.degrees(point.x));
            return Answers.goTo(space.path(structure.path()) + "/position");
        }
        if (points.put(structure, point, Placing.BY_HAND) instanceof Saved.ChangedMeanwhile) {
            return page(space, structure, Filled.refused(PositionForm.of(structure), "nord", MOVED), false, false);
        }
        Flash.say(redirect, desk.done("Position enregistrée"));
        return Answers.goTo(space.path(structure.path()));
    }

    private static FormErrors errors(PositionForm form) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!PositionForm.isNumber(form.nord())) {
            errors.put("nord", "Écrivez la latitude en degrés décimaux, comme 47,4712, ou la coordonnée Y en mètres.");
        }
        if (!PositionForm.isNumber(form.est())) {
            errors.put("est", "Écrivez la longitude en degrés décimaux, comme -0,5518, ou la coordonnée X en mètres.");
        }
        if (errors.isEmpty() && form.point().isEmpty()) {
            errors.put(
                    "nord",
                    "Ces deux nombres ne donnent aucun lieu, ni en degrés ni en Lambert-93\u00a0: vérifiez-les, et leur ordre.");
        }
        return new FormErrors(errors);
    }

    private ModelAndView page(
            Space space, Structure structure, Filled<PositionForm> filled, boolean tells, boolean near) {
        return filled.on(VIEW, pages.pageOf(space, structure, filled, tells, near));
    }
}
