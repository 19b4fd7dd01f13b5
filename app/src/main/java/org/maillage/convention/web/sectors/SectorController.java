package org.maillage.convention.web.sectors;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Areas;
import org.maillage.territory.Shapes;
import org.maillage.territory.Territory;
import org.maillage.territory.boundaries.BoundaryKind;
import org.maillage.territory.boundaries.DrawnAreas;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Makes a zone de vie sociale or a sector.
@Controller
@RequestMapping("/espace/{convention}/reglages/territoire/secteurs/nouveau")
class SectorController {

    private final Areas areas;
    private final Shapes shapes;
    private final DrawnAreas drawn;
    private final Clock clock;

    SectorController(Areas areas, Shapes shapes, DrawnAreas drawn, Clock clock) {
        this.areas = areas;
        this.shapes = shapes;
        this.drawn = drawn;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(Space space, Opening opening) {
        space.rights().requireCoordination();
        return show(space, Filled.fresh(opening.on(SectorForm.blank())));
    }

    @PostMapping
    ModelAndView add(Space space, @Valid SectorForm form, BindingResult binding, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        if (binding.hasErrors()) {
            return show(space, Filled.refused(form, binding));
        }
        BoundaryKind kind = "secteur".equals(form.kind()) ? BoundaryKind.SECTEUR : BoundaryKind.VIE_SOCIALE;
        var wanted = new DrawnAreas.Wanted(kind, form.name(), form.ticked(), form.outline());
        if (drawn.add(space.convention().territory(), wanted) instanceof Saved.Refused(String field, String sentence)) {
            return show(space, Filled.refused(form, field, sentence));
        }
        Flash.say(redirect, "«\u00a0" + form.name() + "\u00a0» ajouté au territoire.");
        return Answers.goTo(space.path("/reglages/territoire"));
    }

    private ModelAndView show(Space space, Filled<SectorForm> filled) {
        Territory territory = areas.getTerritory(space.convention().territory());
        List<Area> iris = areas.listIris(territory);
        List<AreaId> all = Stream.concat(Stream.of(territory.whole()), iris.stream())
                .map(Area::id)
                .toList();
        SectorMap map = SectorMap.of(iris, territory.whole(), shapes.inForce(all, LocalDate.now(clock)));
        return filled.on("convention/sector", new SectorPage(space, filled, territory, iris, map));
    }
}
