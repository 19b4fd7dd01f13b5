package org.maillage.directory.web.reviews;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.maillage.accounts.links.DeadLinkPage;
import org.maillage.accounts.links.LinkToken;
import org.maillage.accounts.links.MailDoor;
import org.maillage.directory.reviews.FoundAsk;
import org.maillage.directory.reviews.KeeperAsk;
import org.maillage.directory.reviews.ReviewAnswering;
import org.maillage.directory.reviews.ReviewLinks;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Receives who follows the address of a campaign: leads on when it is valid, and sends another when it has expired.
@Component
class ReviewDesk {

    private static final DeadLinkPage ENDED = new DeadLinkPage(
            "Ce lien ne sert plus",
            "La demande est close, ou ce lien a été arrêté. Si une fiche de l’annuaire est inexacte, écrivez à la personne qui vous avait sollicité.");

    private final ReviewLinks links;
    private final ReviewAnswering answering;
    private final MailDoor door;

    ReviewDesk(ReviewLinks links, ReviewAnswering answering, MailDoor door) {
        this.links = links;
        this.answering = answering;
        this.door = door;
    }

    ModelAndView receive(LinkToken token, HttpServletRequest visit, Function<KeeperAsk, ModelAndView> onwards) {
        return door.receive(visit, () -> switch (links.find(token)) {
            case FoundAsk.Open(KeeperAsk ask) -> Optional.of(onwards.apply(ask));
            case FoundAsk.Expired(KeeperAsk ask, boolean renewed) ->
                Optional.of(MailDoor.gone(visit, expired(token, ask, renewed)));
            case FoundAsk.Ended() -> Optional.of(MailDoor.gone(visit, ENDED));
            case FoundAsk.Unknown() -> Optional.empty();
        });
    }

    private DeadLinkPage expired(LinkToken token, KeeperAsk ask, boolean renewed) {
        if (renewed) {
            return DeadLinkPage.RENEWED_BEFORE;
        }
        answering.renew(token, ask);
        return DeadLinkPage.RENEWED;
    }
}
