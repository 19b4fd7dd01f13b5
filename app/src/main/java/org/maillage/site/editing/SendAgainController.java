package org.maillage.site.editing;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Answers;
import org.maillage.site.Landing;
import org.maillage.site.SignedIn;
import org.maillage.site.Unsent;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// After a session ended in the middle of a form: the form waits for one more click, with a token of today.
@Controller
class SendAgainController {

    @PostMapping(Landing.SEND_AGAIN)
    ModelAndView show(@AuthenticationPrincipal @Nullable SignedIn person, HttpServletRequest request) {
        return Unsent.carriedBy(request)
                .map(unsent -> page(unsent, person, HttpStatus.OK))
                .or(() -> Unsent.madeWay(request).map(unsent -> page(unsent, person, HttpStatus.FORBIDDEN)))
                .orElseGet(() -> Answers.goTo("/espace"));
    }

    private static ModelAndView page(Unsent unsent, @Nullable SignedIn person, HttpStatus status) {
        String name = person == null ? null : person.displayName();
        return Answers.page("site/send-again", new SendAgainPage(unsent, name), status);
    }
}
