package org.maillage.convention.web.sectors;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.convention.Space;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.NotFound;
import org.maillage.site.Opening;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.AreaParts;
import org.maillage.territory.Areas;
import org.maillage.territory.Composition;
import org.maillage.territory.Shapes;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The IRIS that a quartier, a zone de vie sociale or a sector is made of.
@Controller
@RequestMapping("/espace/{convention}/reglages/territoire/{sector}/composition")
class CompositionController {

    private static final Set<Area.Kind> COMPOSED = Set.of(Area.Kind.QUARTIER, Area.Kind.VIE_SOCIALE, Area.Kind.SECTEUR);

    private final Areas areas;
    private final AreaParts parts;
    private final Shapes shapes;
    private final Clock clock;

    CompositionController(Areas areas, AreaParts parts, Shapes shapes, Clock clock) {
        this.areas = areas;
        this.parts = parts;
        this.shapes = shapes;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView read(Space space, @PathVariable("sector") String slug, Opening opening) {
        space.rights().requireCoordination();
        Territory territory = areas.getTerritory(space.convention().territory());
        Area area = area(territory, slug);
        List<Area> iris = areas.listIris(territory);
        Map<AreaId, Set<AreaId>> lists = parts.listParts(List.of(area.id()));
        Set<AreaId> made = made(area, iris, lists);
        Set<String> ticked = iris.stream()
                .filter(one -> made.contains(one.id()))
                .map(Area::slug)
                .collect(Collectors.toSet());
        Set<String> shown = opening.on(new CompositionForm(ticked)).ticked();
        boolean proposed = !made.isEmpty() && !lists.containsKey(area.id());
        return Answers.page(
                "convention/composition", new CompositionPage(space, area, territory, iris, shown, proposed));
    }

    @PostMapping
    ModelAndView compose(
            Space space, @PathVariable("sector") String slug, CompositionForm form, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        Territory territory = areas.getTerritory(space.convention().territory());
        Area area = area(territory, slug);
        List<AreaId> chosen = areas.listIris(territory).stream()
                .filter(one -> form.ticked().contains(one.slug()))
                .map(Area::id)
                .toList();
        parts.compose(area.id(), chosen);
        Flash.say(
                redirect,
                "Composition de «\u00a0" + area.name() + "\u00a0» enregistrée\u00a0: " + chosen.size() + "\u00a0IRIS.");
        return Answers.goTo(space.path("/reglages/territoire"));
    }

    private Set<AreaId> made(Area area, List<Area> iris, Map<AreaId, Set<AreaId>> lists) {
        List<AreaId> ids = iris.stream().map(Area::id).toList();
        List<AreaId> all = Stream.concat(Stream.of(area.id()), ids.stream()).toList();
        return Composition.of(List.of(area.id()), ids, lists, shapes.inForce(all, LocalDate.now(clock)))
                .getOrDefault(area.id(), Set.of());
    }

    private static Area area(Territory territory, String slug) {
        return territory
                .findArea(slug)
                .filter(area -> COMPOSED.contains(area.kind()))
                .orElseThrow(() -> NotFound.of("Area", slug));
    }
}
