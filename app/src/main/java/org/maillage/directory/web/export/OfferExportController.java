package org.maillage.directory.web.export;

import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Provenances;
import org.maillage.convention.Space;
import org.maillage.directory.Structures;
import org.maillage.directory.web.search.FoundOffers;
import org.maillage.directory.web.search.OfferLine;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What was found, as a table.
@Controller
class OfferExportController {

    private final FoundOffers offers;
    private final Provenances provenances;

    OfferExportController(FoundOffers offers, Provenances provenances) {
        this.offers = offers;
        this.provenances = provenances;
    }

    @GetMapping("/espace/{convention}" + Structures.PATH + "/export.{format}")
    View export(Space space, @PathVariable String format, @RequestParam MultiValueMap<String, String> parameters) {
        FoundOffers.Found found = offers.find(space, parameters);
        var provenance = provenances.of(space, "Annuaire", found.said(), Structures.PATH + found.written());
        return new TableFile<OfferLine>(
                TableFormat.of(format), OfferTable.of(provenance), () -> offers.lines(space, found));
    }
}
