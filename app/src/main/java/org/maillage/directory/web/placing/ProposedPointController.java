package org.maillage.directory.web.placing;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.locationtech.jts.geom.Coordinate;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.directory.Placing;
import org.maillage.directory.Structure;
import org.maillage.directory.Structures;
import org.maillage.directory.geocoding.GeocoderAnswer;
import org.maillage.directory.geocoding.Unplaced;
import org.maillage.directory.web.SheetDesk;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes or refuses the point that the national service proposes.
@Controller
@RequestMapping("/espace/{convention}" + Structures.PATH + "/{structure}/position")
class ProposedPointController {

    private static final String GONE =
            "Rien n’a été changé\u00a0: ce point n’est plus proposé, l’adresse ou la position de la fiche a changé.";

    private final Unplaced unplaced;
    private final PointDesk points;
    private final SheetDesk desk;

    ProposedPointController(Unplaced unplaced, PointDesk points, SheetDesk desk) {
        this.unplaced = unplaced;
        this.points = points;
        this.desk = desk;
    }

    @PostMapping("/proposition")
    ModelAndView accept(
            Space space,
            @PathVariable("structure") String address,
            @RequestParam(defaultValue = "") String key,
            RedirectAttributes redirect) {
        return decide(space, address, key, redirect, (structure, answer) -> {
            GeocoderAnswer.Point point = java.util.Objects.requireNonNull(answer.point());
            Saved saved = points.put(
                    structure,
                    new Coordinate(point.longitude(), point.latitude()),
                    new Placing(Placing.Way.GEOCODED, answer.score()));
            if (saved == Saved.DONE) {
                unplaced.taken(structure.id(), answer);
            }
            Flash.say(redirect, saved == Saved.DONE ? desk.done("Position enregistrée") : GONE);
        });
    }

    @PostMapping("/refus")
    ModelAndView refuse(
            Space space,
            @PathVariable("structure") String address,
            @RequestParam(defaultValue = "") String key,
            RedirectAttributes redirect) {
        return decide(space, address, key, redirect, (structure, answer) -> {
            unplaced.refuse(structure.id(), answer);
            Flash.say(redirect, "Point refusé\u00a0: il ne sera plus proposé pour cette adresse.");
        });
    }

    private ModelAndView decide(
            Space space,
            String address,
            String key,
            RedirectAttributes redirect,
            BiConsumer<Structure, GeocoderAnswer> decision) {
        Structure structure = desk.getStructureToChange(space, address);
        Optional<GeocoderAnswer> proposed = unplaced.find(structure.id())
                .map(Unplaced.Waiting::proposal)
                .filter(answer -> answer.key().equals(key));
        proposed.ifPresentOrElse(answer -> decision.accept(structure, answer), () -> Flash.say(redirect, GONE));
        return Answers.goTo(space.path(UnplacedPages.INSIDE));
    }
}
