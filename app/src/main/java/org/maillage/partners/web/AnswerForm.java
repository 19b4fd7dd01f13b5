package org.maillage.partners.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.partners.answering.Answer;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Mood;
import org.maillage.plan.Progress;
import org.maillage.plan.Step;
import org.maillage.site.Typed;

/// What a partner typed on its page.
///
/// @param progressRead what the page showed
/// @param shown the steps on the page
/// @param wereDone those of them that were done
/// @param done those ticked now
public record AnswerForm(
        String progressRead,
        String progress,
        String mood,
        String body,
        List<String> shown,
        List<String> wereDone,
        List<String> done) {

    private static final int LONGEST = 10_000;

    @SuppressWarnings("NullAway") // A request may leave any field out.
    public AnswerForm {
        progressRead = Typed.text(progressRead);
        progress = Typed.text(progress);
        mood = Typed.text(mood);
        body = Typed.text(body).replace("\r\n", "\n");
        shown = Typed.choices(shown);
        wereDone = Typed.choices(wereDone);
        done = Typed.choices(done);
    }

    static AnswerForm of(ActionSheet sheet) {
        String progress = sheet.content().progress().name();
        List<String> done =
                sheet.steps().stream().filter(Step::done).map(AnswerForm::id).toList();
        return new AnswerForm(
                progress,
                progress,
                "",
                "",
                sheet.steps().stream().map(AnswerForm::id).toList(),
                done,
                done);
    }

    boolean isTooLong() {
        return body.length() > LONGEST;
    }

    Answer toAnswer(ActionSheet sheet) {
        Progress current = sheet.content().progress();
        Progress read = Typed.findChoice(Progress.class, progressRead).orElse(current);
        return new Answer(
                read,
                Typed.findChoice(Progress.class, progress).orElse(read),
                Typed.findChoice(Mood.class, mood).orElse(null),
                body,
                changed(true),
                changed(false));
    }

    private Set<UUID> changed(boolean ticked) {
        var ids = new HashSet<>(shown);
        ids.removeIf(id -> wereDone.contains(id) == ticked || done.contains(id) != ticked);
        return Typed.findIds(ids, id -> id);
    }

    static String id(Step step) {
        return step.id().value().toString();
    }
}
