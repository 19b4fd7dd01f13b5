package org.maillage.partners.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.links.LinkToken;
import org.maillage.base.Saved;
import org.maillage.partners.request.MailLinks;
import org.maillage.partners.request.NewsRequest;
import org.maillage.partners.request.Requests;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Mood;
import org.maillage.plan.Note;
import org.maillage.plan.NoteId;
import org.maillage.plan.Progress;
import org.maillage.plan.Step;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.FrenchDates;
import org.maillage.site.Overtaken;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.maillage.site.components.NoteLine;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.springframework.stereotype.Component;

/// Builds the page that a mail opens.
@Component
class AnswerPages {

    private final Requests requests;
    private final Words words;
    private final Clock clock;

    AnswerPages(Requests requests, Words words, Clock clock) {
        this.requests = requests;
        this.words = words;
        this.clock = clock;
    }

    AnswerPage pageOf(LinkToken token, NewsRequest request, ActionSheet sheet, Filled<AnswerForm> filled) {
        NewsRequest.Asking asking = request.asking();
        return new AnswerPage(
                MailLinks.pathOf(token),
                asking.convention(),
                request.code(),
                request.title(),
                whom(request.whom()),
                asked(asking),
                asking.message(),
                answered(request.answeredAt()),
                news(request, sheet),
                asking.email() == null ? null : new Link(asking.by(), "mailto:" + asking.email()),
                filled,
                progresses(filled.form()),
                moods(filled.form()),
                steps(sheet, filled.form()),
                request.mayBePassedOn());
    }

    Overtaken<AnswerForm> overtaken(AnswerForm mine, ActionSheet fresh, Saved.ChangedMeanwhile meanwhile) {
        AnswerForm theirs = AnswerForm.of(fresh);
        var fields = new AnswerDifferences(fresh, words).between(theirs, mine);
        String title = fresh.content().title();
        return new Overtaken<>(mine, theirs, Conflict.of(meanwhile.by(), meanwhile.at(), title, fields));
    }

    String thanks() {
        return "Merci\u00a0: votre réponse est enregistrée. Les partenaires de la convention peuvent la lire.";
    }

    private String asked(NewsRequest.Asking asking) {
        String day = FrenchDates.day(asking.answerBy());
        return asking.answerBy().isBefore(LocalDate.now(clock))
                ? asking.by() + " vous demandait où en est cette action, avant le " + day
                        + "\u00a0: votre réponse reste utile."
                : asking.by() + " vous demande où en est cette action, avant le " + day + ".";
    }

    private static String whom(NewsRequest.Whom whom) {
        return whom.organisation() == null ? whom.name() : whom.name() + ", " + whom.organisation();
    }

    private @Nullable String answered(@Nullable Instant at) {
        return at == null
                ? null
                : "Vous avez répondu "
                        + FrenchDates.moment(at.atZone(FrenchDates.PARIS), LocalDate.now(clock))
                        + ". Vous pouvez compléter votre réponse.";
    }

    // Others stay unnamed: this page shows one action, not the people around it.
    private List<NoteLine> news(NewsRequest request, ActionSheet sheet) {
        Set<NoteId> own = requests.notesOf(request.id());
        return Stream.concat(
                        sheet.notes().stream()
                                .filter(note -> own.contains(note.id()))
                                .map(note -> line(note, "Votre réponse")),
                        sheet.notes().stream()
                                .filter(note -> !own.contains(note.id()))
                                .limit(1)
                                .map(note ->
                                        line(note, own.isEmpty() ? "Dernière nouvelle" : "Dernière autre nouvelle")))
                .toList();
    }

    private NoteLine line(Note note, String whose) {
        Mood mood = note.mood();
        return new NoteLine(
                null,
                mood == null ? null : new NoteLine.Mood(Tones.of(mood), words.of(mood)),
                note.body(),
                whose,
                FrenchDates.near(note.writtenOn(), LocalDate.now(clock)));
    }

    private List<Option> progresses(AnswerForm form) {
        return Arrays.stream(Progress.values())
                .map(one -> new Option(one.name(), words.of(one), one.name().equals(form.progress())))
                .toList();
    }

    private List<Option> moods(AnswerForm form) {
        var options = new ArrayList<Option>();
        for (Mood mood : Mood.values()) {
            options.add(new Option(mood.name(), words.of(mood), mood.name().equals(form.mood())));
        }
        options.add(new Option("", "Sans avis", form.mood().isEmpty()));
        return List.copyOf(options);
    }

    private static List<OptionGroup> steps(ActionSheet sheet, AnswerForm form) {
        return OptionGroup.single(sheet.steps().stream()
                .map(step -> new Option(
                        AnswerForm.id(step), step.title(), form.done().contains(AnswerForm.id(step)), due(step)))
                .toList());
    }

    private static @Nullable String due(Step step) {
        LocalDate due = step.dueOn();
        return due == null ? null : "prévue avant le " + FrenchDates.day(due);
    }
}
