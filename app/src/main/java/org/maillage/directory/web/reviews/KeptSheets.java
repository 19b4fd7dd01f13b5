package org.maillage.directory.web.reviews;

import java.util.Optional;
import java.util.UUID;
import org.maillage.accounts.links.LinkToken;
import org.maillage.directory.Service;
import org.maillage.directory.Services;
import org.maillage.directory.Structure;
import org.maillage.directory.Structures;
import org.maillage.directory.reviews.AskedSheet;
import org.maillage.directory.reviews.KeeperAsk;
import org.maillage.directory.reviews.ReviewAnswering;
import org.maillage.directory.reviews.ReviewLinks;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Fetches the sheets that a link may correct; anything else does not exist.
@Component
class KeptSheets {

    private final Structures structures;
    private final Services services;

    KeptSheets(Structures structures, Services services) {
        this.structures = structures;
        this.services = services;
    }

    Structure structureOf(KeeperAsk ask, UUID id) {
        return Optional.of(ReviewAnswering.getSheet(ask, id))
                .filter(one -> one.service() == null)
                .flatMap(one -> structures.findStructure(one.structure()))
                .orElseThrow(() -> NotFound.of("Asked structure", id));
    }

    Service serviceOf(KeeperAsk ask, UUID id) {
        return Optional.ofNullable(ReviewAnswering.getSheet(ask, id).service())
                .flatMap(services::findService)
                .orElseThrow(() -> NotFound.of("Asked service", id));
    }

    /// Back to the sheet, among the others.
    static ModelAndView corrected(LinkToken token, AskedSheet sheet, RedirectAttributes redirect) {
        Flash.say(redirect, "Merci\u00a0: la fiche est corrigée.");
        return Answers.goTo(ReviewLinks.pathOf(token) + "#fiche-" + sheet.id().value());
    }
}
