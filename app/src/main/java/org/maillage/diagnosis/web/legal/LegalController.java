package org.maillage.diagnosis.web.legal;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.diagnosis.legal.LegalItems;
import org.maillage.diagnosis.web.DiagnosisTabs;
import org.maillage.diagnosis.web.portrait.KnownTerritories;
import org.maillage.diagnosis.web.portrait.KnownTerritory;
import org.maillage.figures.Indicators;
import org.maillage.site.Answers;
import org.maillage.territory.Area;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class LegalController {

    private final KnownTerritories territories;
    private final Indicators indicators;

    LegalController(KnownTerritories territories, Indicators indicators) {
        this.territories = territories;
        this.indicators = indicators;
    }

    @GetMapping("/espace/{convention}/diagnostic/conformite")
    ModelAndView read(Space space) {
        KnownTerritory known = territories.of(space);
        List<Area> parts = known.territory().parts();
        var items =
                new LegalItems(indicators, known.figures(), known.territory().whole(), parts).list();
        return Answers.page(
                "diagnosis/legal", new LegalPage(space, items, DiagnosisTabs.of(space, DiagnosisTabs.Current.LEGAL)));
    }
}
