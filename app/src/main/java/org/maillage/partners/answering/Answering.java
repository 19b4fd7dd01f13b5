package org.maillage.partners.answering;

import org.maillage.base.Saved;
import org.maillage.base.Visibility;
import org.maillage.base.journal.Journal;
import org.maillage.partners.request.NewsRequest;
import org.maillage.partners.request.PartnerWork;
import org.maillage.partners.request.Requests;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.Notes;
import org.maillage.plan.Progress;
import org.maillage.plan.Step;
import org.maillage.plan.Steps;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Component;

/// Writes what a partner answers: progress, steps, note, together or not at all, in that person's name.
///
/// Those who answer for one action wait for each other, and only what was changed on the page is written: a hundred
/// answers at once lose nothing.
@Component
public class Answering {

    private static final ActionDraft.SeenBy PARTNERS = new ActionDraft.SeenBy(Visibility.PARTNERS, null);
    private static final Saved SILENT =
            new Saved.Refused("body", "Dites où en est l’action\u00a0: une phrase suffit, même « rien de nouveau ».");
    private static final Saved UNEXPLAINED =
            new Saved.Refused("body", "Dites en une phrase ce qui explique cette météo.");
    static final Saved ENDED = new Saved.Refused("", "Ce lien vient d’être arrêté\u00a0: rien n’a été enregistré.");

    private final Actions actions;
    private final Steps steps;
    private final Notes notes;
    private final Requests requests;
    private final Journal journal;
    private final PartnerWork work;

    Answering(Actions actions, Steps steps, Notes notes, Requests requests, Journal journal, PartnerWork work) {
        this.actions = actions;
        this.steps = steps;
        this.notes = notes;
        this.requests = requests;
        this.journal = journal;
        this.work = work;
    }

    public ActionSheet getSheet(NewsRequest request) {
        return actions.findSheet(request.convention(), request.sight(), request.code())
                .orElseThrow(() -> NotFound.of("Action", request.code()));
    }

    /// Notes that the page was opened.
    public void open(NewsRequest request) {
        request.actor().runs(() -> requests.open(request.id()));
    }

    /// @return changed meanwhile only when somebody chose another progress since the page was read
    public Saved answer(NewsRequest request, Answer answer) {
        if (answer.lacksWords()) {
            return UNEXPLAINED;
        }
        if (answer.saysNothing()) {
            return SILENT;
        }
        return work.run(request, () -> write(request, answer));
    }

    private Saved write(NewsRequest request, Answer answer) {
        if (!requests.lock(request)) {
            return ENDED;
        }
        ActionSheet sheet = getSheet(request);
        Saved progressed = progress(request, sheet, answer);
        if (!(progressed instanceof Saved.Done)) {
            return progressed;
        }
        for (Step step : sheet.steps()) {
            if (tick(request, step, answer) instanceof Saved.ChangedMeanwhile meanwhile) {
                return meanwhile;
            }
        }
        note(request, answer);
        requests.answer(request.id());
        return Saved.DONE;
    }

    private Saved progress(NewsRequest request, ActionSheet sheet, Answer answer) {
        Progress now = sheet.content().progress();
        if (!answer.changesProgress() || now == answer.progress()) {
            return Saved.DONE;
        }
        return now == answer.progressRead()
                ? actions.changeProgress(request.convention(), request.action(), sheet.version(), answer.progress())
                : journal.changedMeanwhile(request.action().value(), "plan.action");
    }

    private Saved tick(NewsRequest request, Step step, Answer answer) {
        if (!step.done() && answer.ticked().contains(step.id().value())) {
            return steps.complete(request.convention(), request.action(), step.id(), step.version());
        }
        if (step.done() && answer.unticked().contains(step.id().value())) {
            return steps.reopen(request.convention(), request.action(), step.id(), step.version());
        }
        return Saved.DONE;
    }

    private void note(NewsRequest request, Answer answer) {
        if (answer.words().isEmpty() || requests.hasSaid(request.id(), answer.words())) {
            return;
        }
        var draft = new Notes.Draft(null, answer.mood(), answer.words(), PARTNERS);
        requests.mark(
                request,
                notes.write(
                                request.convention(),
                                request.action(),
                                request.whom().id(),
                                draft)
                        .orThrow());
    }
}
