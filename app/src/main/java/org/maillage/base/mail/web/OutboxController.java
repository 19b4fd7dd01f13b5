package org.maillage.base.mail.web;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.mail.Deliveries;
import org.maillage.base.mail.MailState;
import org.maillage.base.mail.Outbox;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.NotFound;
import org.maillage.site.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OutboxController {

    private final OutboxPages pages;
    private final Deliveries deliveries;
    private final Outbox outbox;

    OutboxController(OutboxPages pages, Deliveries deliveries, Outbox outbox) {
        this.pages = pages;
        this.deliveries = deliveries;
        this.outbox = outbox;
    }

    @GetMapping("/courrier")
    ModelAndView read(
            @AuthenticationPrincipal @Nullable SignedIn reader,
            @RequestParam(name = "etat", defaultValue = "") String state) {
        open(reader);
        return Answers.page("mail/outbox", pages.page(stateOf(state)));
    }

    /// One message, or all that failed.
    @PostMapping("/courrier/renvoi")
    ModelAndView sendAgain(
            @AuthenticationPrincipal @Nullable SignedIn reader,
            @RequestParam(name = "message", required = false) @Nullable UUID message,
            RedirectAttributes redirect) {
        open(reader);
        int again = message == null ? deliveries.sendFailedAgain() : deliveries.sendAgain(message) ? 1 : 0;
        Flash.say(redirect, said(again));
        return Answers.goTo(OutboxPages.ADDRESS);
    }

    private void open(@Nullable SignedIn reader) {
        if (!outbox.isOpenTo(reader)) {
            throw NotFound.of("Outbox", "for this reader");
        }
    }

    private static String said(int again) {
        return switch (again) {
            case 0 -> "Rien à renvoyer\u00a0: c’est déjà parti, ou en chemin.";
            case 1 -> "Le message va repartir.";
            default -> again + "\u00a0messages vont repartir.";
        };
    }

    static String word(MailState state) {
        return switch (state) {
            case WAITING -> "attente";
            case UNANSWERED -> "sans-reponse";
            case SENT -> "envoye";
            case FAILED -> "echec";
        };
    }

    private static @Nullable MailState stateOf(String word) {
        return Arrays.stream(MailState.values())
                .filter(state -> word(state).equals(word))
                .findFirst()
                .orElse(null);
    }
}
