package org.maillage.accounts.web.administration;

import org.maillage.accounts.Organisations;
import org.maillage.accounts.People;
import org.maillage.accounts.departure.Retention;
import org.maillage.base.mail.Deliveries;
import org.maillage.base.mail.MailState;
import org.maillage.base.mail.Outbox;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AdministrationController {

    private final Organisations organisations;
    private final People people;
    private final Retention retention;
    private final Outbox outbox;
    private final Deliveries deliveries;

    AdministrationController(
            Organisations organisations, People people, Retention retention, Outbox outbox, Deliveries deliveries) {
        this.organisations = organisations;
        this.people = people;
        this.retention = retention;
        this.outbox = outbox;
        this.deliveries = deliveries;
    }

    @GetMapping("/administration")
    ModelAndView show() {
        var page = new AdministrationPage(
                organisations.listAll().size(),
                people.countMatching(""),
                retention.delay().months() + "\u00a0mois",
                outbox.isOnScreen() ? MailCard.onScreen() : sentMail());
        return Answers.page("accounts/administration", page);
    }

    private MailCard sentMail() {
        int failed = deliveries.countUnsent().getOrDefault(MailState.FAILED, 0);
        return MailCard.sent(failed, deliveries.findPause().isPresent());
    }
}
