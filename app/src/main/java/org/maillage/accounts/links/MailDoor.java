package org.maillage.accounts.links;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.maillage.accounts.signin.NetworkAddress;
import org.maillage.site.Answers;
import org.maillage.site.Typed;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Receives who follows an address that a mail brought, without account: counts those that nobody was given, and says
/// as little as helps when it opens nothing.
@Component
@NamedInterface("links")
public class MailDoor {

    private final WrongLinks wrong;

    MailDoor(WrongLinks wrong) {
        this.wrong = wrong;
    }

    /// @param inside what the address opens; empty when nobody was ever sent it
    public ModelAndView receive(HttpServletRequest visit, Supplier<Optional<ModelAndView>> inside) {
        String from = NetworkAddress.of(visit.getRemoteAddr());
        if (wrong.areTooMany(from)) {
            return answer(visit, DeadLinkPage.TOO_MANY, HttpStatus.TOO_MANY_REQUESTS);
        }
        return inside.get().orElseGet(() -> {
            wrong.add(from);
            return answer(visit, DeadLinkPage.UNKNOWN, HttpStatus.NOT_FOUND);
        });
    }

    /// It opened something once; words that were on their way are given back.
    public static ModelAndView gone(HttpServletRequest visit, DeadLinkPage page) {
        return answer(visit, page, HttpStatus.GONE);
    }

    private static ModelAndView answer(HttpServletRequest visit, DeadLinkPage page, HttpStatus status) {
        String typed = HttpMethod.POST.matches(visit.getMethod()) ? Typed.text(visit.getParameter("body")) : "";
        return Answers.page("accounts/dead-link", page.givingBack(typed), status);
    }
}
