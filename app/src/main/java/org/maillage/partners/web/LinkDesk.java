package org.maillage.partners.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.maillage.accounts.links.DeadLinkPage;
import org.maillage.accounts.links.LinkToken;
import org.maillage.accounts.links.MailDoor;
import org.maillage.partners.answering.PassingOn;
import org.maillage.partners.request.FoundLink;
import org.maillage.partners.request.MailLinks;
import org.maillage.partners.request.NewsRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Receives who follows an address of a mail: leads on when it is valid, and sends another when it has expired.
@Component
class LinkDesk {

    private final MailLinks links;
    private final MailDoor door;
    private final PassingOn passing;

    LinkDesk(MailLinks links, MailDoor door, PassingOn passing) {
        this.links = links;
        this.door = door;
        this.passing = passing;
    }

    ModelAndView receive(LinkToken token, HttpServletRequest visit, Function<NewsRequest, ModelAndView> onwards) {
        return door.receive(visit, () -> switch (links.find(token)) {
            case FoundLink.Open(NewsRequest request) -> Optional.of(onwards.apply(request));
            case FoundLink.Expired(NewsRequest request, boolean renewed) ->
                Optional.of(MailDoor.gone(visit, expired(token, request, renewed)));
            case FoundLink.Ended() -> Optional.of(MailDoor.gone(visit, DeadLinkPage.ENDED));
            case FoundLink.Unknown() -> Optional.empty();
        });
    }

    private DeadLinkPage expired(LinkToken token, NewsRequest request, boolean renewed) {
        if (renewed) {
            return DeadLinkPage.RENEWED_BEFORE;
        }
        if (request.whom().email() == null) {
            return DeadLinkPage.UNREACHABLE;
        }
        passing.renew(token, request);
        return DeadLinkPage.RENEWED;
    }
}
