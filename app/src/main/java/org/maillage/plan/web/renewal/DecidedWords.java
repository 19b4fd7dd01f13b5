package org.maillage.plan.web.renewal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maillage.convention.Space;
import org.maillage.plan.joint.Left;
import org.maillage.plan.renewal.RenewalDecisions;
import org.maillage.plan.web.Counts;
import org.maillage.plan.web.Notice;
import org.maillage.plan.web.Wording;
import org.maillage.site.Flash;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Says what was decided, with the way back.
@Component
class DecidedWords {

    private final Wording wording;

    DecidedWords(Wording wording) {
        this.wording = wording;
    }

    void say(Space space, RenewalDecisions.Decided decided, RedirectAttributes redirect) {
        String done = wording.done(Counts.of(decided.changed(), "ligne décidée", "lignes décidées"));
        String deed = Objects.requireNonNull(decided.deed()).value().toString();
        Flash.sayWithUndo(
                redirect, done + said(decided.left()), space.path(Address.CHOICES + "/" + deed + "/annulation"));
    }

    String undone(RenewalDecisions.Undone undone) {
        return undone.already()
                ? "Ces choix étaient déjà annulés."
                : wording.done(undone.restored() + "\u00a0choix remis comme avant") + said(undone.left());
    }

    Notice nothing(List<Left> left) {
        return new Notice("warn", "Rien n’a été changé", "La page montre ce qui est enregistré." + said(left));
    }

    private static String said(List<Left> left) {
        return left.isEmpty()
                ? ""
                : left.stream()
                        .map(one -> one.name() + ", " + one.reason())
                        .collect(Collectors.joining("\u00a0; ", " Sans changement\u00a0: ", "."));
    }
}
