package org.maillage.partners.web;

import java.util.UUID;
import org.maillage.base.Sights;
import org.maillage.convention.Space;
import org.maillage.partners.AskedOfMe;
import org.maillage.partners.WaitingRequests;
import org.maillage.partners.request.MailLinks;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Leads who is signed in, and asked for news, to the page that the mail opens: some who are asked may not write on
/// the sheet.
@Controller
class OwnRequestController {

    private final WaitingRequests asked;
    private final MailLinks links;

    OwnRequestController(WaitingRequests asked, MailLinks links) {
        this.asked = asked;
        this.links = links;
    }

    @PostMapping("/espace/{convention}/plan/nouvelles/demandes/{request}/ouverture")
    ModelAndView open(Space space, @PathVariable UUID request) {
        var sights = Sights.of(space.id().value(), space.sight());
        AskedOfMe mine = asked.listWaiting(sights, space.member().person()).stream()
                .filter(one -> one.request().value().equals(request))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Request", request));
        return new ModelAndView("redirect:" + links.create(mine.request()));
    }
}
