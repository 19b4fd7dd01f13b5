package org.maillage.accounts.web.administration;

import org.maillage.accounts.departure.Retention;
import org.maillage.base.Saved;
import org.maillage.site.Answers;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How long the names of those who left stay in this instance.
@Controller
@RequestMapping("/administration/conservation")
class RetentionController {

    private static final String VIEW = "accounts/retention";

    private final Retention retention;

    RetentionController(Retention retention) {
        this.retention = retention;
    }

    @GetMapping
    ModelAndView show(Opening opening) {
        return show(Filled.fresh(opening.on(RetentionForm.of(retention.delay()))));
    }

    @PostMapping
    ModelAndView save(RetentionForm form, RedirectAttributes redirect) {
        return switch (retention.change(form.toDelay(), Boolean.TRUE.equals(form.confirmed()))) {
            case Saved.Done() -> {
                Flash.say(redirect, "C’est enregistré.");
                yield Answers.goTo("/administration/conservation");
            }
            case Saved.Refused(String field, String sentence) -> show(Filled.refused(form, field, sentence));
            case Saved.ChangedMeanwhile other -> overtaken(form, other);
        };
    }

    private ModelAndView overtaken(RetentionForm mine, Saved.ChangedMeanwhile other) {
        var theirs = RetentionForm.of(retention.delay());
        var fields = new Conflict.Fields().add("Délai, en mois", theirs.months(), mine.months(), "months");
        var conflict = Conflict.of(other.by(), other.at(), "Conservation des noms", fields);
        return new Overtaken<>(mine, theirs, conflict).answer();
    }

    private static ModelAndView show(Filled<RetentionForm> filled) {
        return filled.on(VIEW, new RetentionPage(filled));
    }
}
