package org.maillage.base.mail.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.mail.Mails;
import org.maillage.base.mail.Outbox;
import org.maillage.base.mail.web.OutboxPage.Letter;
import org.maillage.site.FrenchDates;
import org.maillage.site.NotFound;
import org.maillage.site.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OutboxController {

    private static final int LATEST = 100;

    private final Mails mails;
    private final Outbox outbox;
    private final Clock clock;

    OutboxController(Mails mails, Outbox outbox, Clock clock) {
        this.mails = mails;
        this.outbox = outbox;
        this.clock = clock;
    }

    @GetMapping("/courrier")
    String read(@AuthenticationPrincipal @Nullable SignedIn reader, Model model) {
        if (!outbox.isOpenTo(reader)) {
            throw NotFound.of("Outbox", "for this reader");
        }
        var letters = mails.listLatest(LATEST).stream().map(this::letter).toList();
        model.addAttribute("page", new OutboxPage(letters));
        return "mail/outbox";
    }

    private Letter letter(Mails.Message message) {
        var written = message.writtenAt().atZoneSameInstant(FrenchDates.PARIS);
        return new Letter(
                message.subject(),
                message.recipient(),
                FrenchDates.moment(written, LocalDate.now(clock)),
                message.lastFailure(),
                message.body() == null ? List.of() : LetterText.lines(message.body()));
    }
}
