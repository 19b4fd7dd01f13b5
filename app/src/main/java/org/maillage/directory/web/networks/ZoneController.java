package org.maillage.directory.web.networks;

import org.maillage.convention.Space;
import org.maillage.directory.Structure;
import org.maillage.directory.Structures;
import org.maillage.directory.networks.Networks;
import org.maillage.directory.web.SheetDesk;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.NotFound;
import org.maillage.territory.Area;
import org.maillage.territory.Areas;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Zones de vie sociale, and who answers for each.
@Controller
@RequestMapping("/espace/{convention}" + Structures.PATH + "/reseaux/zones")
class ZoneController {

    private final Networks networks;
    private final ZonePages pages;
    private final SheetDesk desk;
    private final Areas areas;

    ZoneController(Networks networks, ZonePages pages, SheetDesk desk, Areas areas) {
        this.networks = networks;
        this.pages = pages;
        this.desk = desk;
        this.areas = areas;
    }

    @GetMapping
    ModelAndView show(Space space) {
        return Answers.page("directory/network-zones", pages.pageOf(space));
    }

    @PostMapping("/{structure}/rattachement")
    ModelAndView answerFor(
            Space space,
            @PathVariable("structure") String number,
            @RequestParam(name = "zone", defaultValue = "") String zone,
            RedirectAttributes redirect) {
        Structure structure = desk.getStructureToChange(space, number);
        Area chosen = zone.isEmpty() ? null : find(space, zone);
        networks.answerFor(structure.id(), chosen == null ? null : chosen.id());
        Flash.say(
                redirect,
                chosen == null
                        ? "%s ne répond plus d’aucune zone.".formatted(structure.name())
                        : "%s répond de la zone %s.".formatted(structure.name(), chosen.name()));
        return Answers.goTo(space.path(NetworkPages.INSIDE + "/zones"));
    }

    private Area find(Space space, String slug) {
        return areas.getTerritory(space.convention().territory()).of(Area.Kind.VIE_SOCIALE).stream()
                .filter(area -> area.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Zone", slug));
    }
}
