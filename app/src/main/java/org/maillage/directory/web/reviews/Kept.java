package org.maillage.directory.web.reviews;

import java.util.function.Supplier;
import org.maillage.accounts.links.LinkToken;
import org.maillage.convention.Convention;
import org.maillage.directory.reviews.AskedSheet;
import org.maillage.directory.reviews.KeeperAsk;
import org.maillage.directory.reviews.ReviewAnswering;
import org.maillage.directory.reviews.ReviewLinks;
import org.maillage.directory.web.Writing;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A sheet that a link opens, and how it is corrected there: in the name of the link, and with its answer.
///
/// @param <S> a structure or a service
record Kept<S>(LinkToken token, KeeperAsk ask, AskedSheet asked, S sheet, ReviewAnswering answering) {

    Convention convention() {
        return ask.convention();
    }

    /// All sheets of the link.
    String home() {
        return ReviewLinks.pathOf(token);
    }

    /// Where this one stands among them.
    String line() {
        return home() + "#fiche-" + asked.id().value();
    }

    /// Address of its form.
    String form() {
        return home()
                + (asked.service() == null ? "/lieux/" : "/services/")
                + asked.id().value();
    }

    Writing writing() {
        return work -> answering.correct(ask, asked, work);
    }

    Supplier<ModelAndView> corrected(RedirectAttributes redirect) {
        return () -> {
            Flash.say(redirect, "Merci\u00a0: la fiche est corrigée.");
            return Answers.goTo(line());
        };
    }
}
