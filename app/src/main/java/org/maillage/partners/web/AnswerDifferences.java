package org.maillage.partners.web;

import java.util.List;
import java.util.stream.Collectors;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Mood;
import org.maillage.plan.Progress;
import org.maillage.plan.Step;
import org.maillage.site.Conflict;
import org.maillage.site.Typed;
import org.maillage.site.Words;

/// What a partner answered beside what the action says now, in words.
record AnswerDifferences(ActionSheet sheet, Words words) {

    Conflict.Fields between(AnswerForm theirs, AnswerForm mine) {
        return new Conflict.Fields("progressRead", "shown", "wereDone")
                .add("Où en est l’action", progress(theirs), progress(mine), "progress")
                .add("Étapes faites", titles(theirs.done()), titles(mine.done()), "done")
                .add("Ce qui s’est passé", theirs.body(), mine.body(), "body")
                .add("Météo", mood(theirs), mood(mine), "mood");
    }

    private String progress(AnswerForm form) {
        return Typed.findChoice(Progress.class, form.progress()).map(words::of).orElse("");
    }

    private String titles(List<String> done) {
        return sheet.steps().stream()
                .filter(step -> done.contains(AnswerForm.id(step)))
                .map(Step::title)
                .collect(Collectors.joining(", "));
    }

    private String mood(AnswerForm form) {
        return Typed.findChoice(Mood.class, form.mood()).map(words::of).orElse("");
    }
}
