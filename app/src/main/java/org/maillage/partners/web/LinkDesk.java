package org.maillage.partners.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.maillage.accounts.links.LinkToken;
import org.maillage.accounts.links.WrongLinks;
import org.maillage.accounts.signin.NetworkAddress;
import org.maillage.partners.answering.PassingOn;
import org.maillage.partners.request.FoundLink;
import org.maillage.partners.request.MailLinks;
import org.maillage.partners.request.NewsRequest;
import org.maillage.site.Answers;
import org.maillage.site.Typed;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Receives who follows an address of a mail: leads on when it is valid, and otherwise says as little as helps.
@Component
class LinkDesk {

    private final MailLinks links;
    private final WrongLinks wrong;
    private final PassingOn passing;

    LinkDesk(MailLinks links, WrongLinks wrong, PassingOn passing) {
        this.links = links;
        this.wrong = wrong;
        this.passing = passing;
    }

    ModelAndView receive(LinkToken token, HttpServletRequest visit, Function<NewsRequest, ModelAndView> onwards) {
        String from = NetworkAddress.of(visit.getRemoteAddr());
        if (wrong.areTooMany(from)) {
            return answer(visit, DeadLinkPage.TOO_MANY, HttpStatus.TOO_MANY_REQUESTS);
        }
        return switch (links.find(token)) {
            case FoundLink.Open(NewsRequest request) -> onwards.apply(request);
            case FoundLink.Expired(NewsRequest request, boolean renewed) ->
                answer(visit, expired(token, request, renewed), HttpStatus.GONE);
            case FoundLink.Ended() -> answer(visit, DeadLinkPage.ENDED, HttpStatus.GONE);
            case FoundLink.Unknown() -> {
                wrong.add(from);
                yield answer(visit, DeadLinkPage.UNKNOWN, HttpStatus.NOT_FOUND);
            }
        };
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

    private static ModelAndView answer(HttpServletRequest visit, DeadLinkPage page, HttpStatus status) {
        String typed = HttpMethod.POST.matches(visit.getMethod()) ? Typed.text(visit.getParameter("body")) : "";
        return Answers.page("partners/dead-link", page.givingBack(typed), status);
    }
}
