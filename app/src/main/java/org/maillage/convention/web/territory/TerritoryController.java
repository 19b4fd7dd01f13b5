package org.maillage.convention.web.territory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.accounts.SignedInPerson;
import org.maillage.convention.Space;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.AreaParts;
import org.maillage.territory.Areas;
import org.maillage.territory.Shapes;
import org.maillage.territory.Territory;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TerritoryController {

    static final String INSIDE = "/reglages/territoire";

    private final Areas areas;

    private final Shapes shapes;
    private final AreaParts parts;
    private final Clock clock;

    TerritoryController(Areas areas, Shapes shapes, AreaParts parts, Clock clock) {
        this.areas = areas;
        this.shapes = shapes;
        this.parts = parts;
        this.clock = clock;
    }

    @GetMapping("/espace/{convention}" + INSIDE)
    ModelAndView read(Space space, @AuthenticationPrincipal SignedInPerson person) {
        var territory = areas.getTerritory(space.convention().territory());
        var page = new TerritoryPage(space, territory, known(territory), person.administrator());
        return new ModelAndView("convention/territory", "page", page);
    }

    private KnownBoundaries known(Territory territory) {
        List<Area> iris = areas.listIris(territory);
        List<AreaId> named = territory.within().stream().map(Area::id).toList();
        List<AreaId> all =
                Stream.concat(named.stream(), iris.stream().map(Area::id)).toList();
        return new KnownBoundaries(shapes.inForce(all, LocalDate.now(clock)), parts.listParts(named), iris);
    }
}
