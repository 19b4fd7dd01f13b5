package org.maillage.plan.web.renewal;

import java.util.Map;
import java.util.Objects;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.convention.Space;
import org.maillage.plan.renewal.RenewalDecisions;
import org.maillage.plan.renewal.RenewalLine;
import org.maillage.plan.renewal.RenewalLines;
import org.maillage.site.Answers;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.NotFound;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
import org.maillage.site.Typed;
import org.maillage.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One enjeu or one action, decided by who coordinates its theme.
@Controller
@RequestMapping("/espace/{convention}" + Address.CHOICES)
class LineController {

    private final RenewalLines lines;
    private final RenewalDecisions decisions;
    private final LineWords telling;
    private final DecidedWords decidedWords;
    private final Journal journal;
    private final Words words;

    LineController(
            RenewalLines lines,
            RenewalDecisions decisions,
            LineWords telling,
            DecidedWords decidedWords,
            Journal journal,
            Words words) {
        this.lines = lines;
        this.decisions = decisions;
        this.telling = telling;
        this.decidedWords = decidedWords;
        this.journal = journal;
        this.words = words;
    }

    @GetMapping({"/actions/{code}", "/enjeux/{enjeu}"})
    ModelAndView form(Space space, @PathVariable Map<String, String> named, Opening opening) {
        RenewalLine line = getToDecide(space, named);
        return show(space, line, Filled.fresh(opening.on(DecisionForm.of(line.decision(), line.version()))));
    }

    @PostMapping({"/actions/{code}", "/enjeux/{enjeu}"})
    ModelAndView decide(
            Space space,
            @PathVariable Map<String, String> named,
            @ModelAttribute("form") DecisionForm form,
            RedirectAttributes redirect) {
        RenewalLine line = getToDecide(space, named);
        FormErrors errors = form.errors(line.decision().reason());
        if (errors.any()) {
            return show(space, line, Filled.refused(form, errors));
        }
        var decided = decisions.decide(
                space, form.findDecision().orElseThrow(), Map.of(line.key(), Typed.version(form.version())));
        if (!decided.left().isEmpty()) {
            return overtaken(space, named, form);
        }
        if (decided.deed() != null) {
            decidedWords.say(space, decided, redirect);
        }
        return Answers.goTo(
                space.path(Address.CHOICES + "#" + telling.lineOf(space, line).id()));
    }

    private ModelAndView overtaken(Space space, Map<String, String> named, DecisionForm mine) {
        RenewalLine fresh = getToDecide(space, named);
        var theirs = DecisionForm.of(fresh.decision(), fresh.version());
        // The journal, not the line: who takes a decision back puts the names of before in it.
        var other = (Saved.ChangedMeanwhile)
                journal.changedMeanwhile(fresh.id(), fresh.kind().decisions());
        Conflict conflict = Conflict.of(other.by(), other.at(), fresh.name(), mine.against(theirs, words));
        return new Overtaken<>(mine, theirs, conflict).answer();
    }

    private ModelAndView show(Space space, RenewalLine line, Filled<DecisionForm> filled) {
        return filled.on(
                "plan/renewal/line",
                new LinePage(
                        Address.crumbsToChoices(space),
                        telling.lineOf(space, line),
                        filled,
                        filled.form().options(words),
                        line.mayBecomeExisting(),
                        space.path(LineWords.addressOf(line)),
                        space.path(Address.CHOICES)));
    }

    private RenewalLine getToDecide(Space space, Map<String, String> named) {
        String key = Objects.requireNonNullElse(named.get("code"), named.getOrDefault("enjeu", ""));
        RenewalLine line = lines.find(space.id(), space.sight(), key).orElseThrow(() -> NotFound.of("Line", key));
        space.rights().requireCoordination(line.theme());
        ChoicesController.require(space);
        return line;
    }
}
