package org.maillage.plan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.base.intake.MadeRow;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Space;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.AddedNotes;
import org.maillage.plan.Enjeu;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Nature;
import org.maillage.plan.NewAction;
import org.maillage.plan.Notes;
import org.maillage.plan.Step;
import org.maillage.plan.StepId;
import org.maillage.plan.Steps;

/// Writes what the rows of one file tell, through the same doors as the pages.
final class PlanWriting {

    private static final int LONGEST_ENJEU = 300;
    private static final String NEWS_SINCE = "une nouvelle y a été écrite depuis";

    /// The doors of the module that an import goes through.
    record Doors(Actions actions, Steps steps, Notes notes, AddedNotes addedNotes, Enjeux enjeux) {}

    private final Space space;
    private final Doors doors;
    private final @Nullable Nature byDefault;
    private final Map<Integer, ActionId> written = new HashMap<>();
    private final Map<AxisAnswer, Set<EnjeuId>> enjeux = new HashMap<>();

    /// @param byDefault nature of new actions that say none, or null
    PlanWriting(Space space, Doors doors, @Nullable Nature byDefault) {
        this.space = space;
        this.doors = doors;
        this.byDefault = byDefault;
    }

    List<MadeRow> write(List<PlanDesk.Told> rows, Targets targets, Drafting drafting) {
        var made = new ArrayList<MadeRow>();
        var additions = new LinkedHashMap<Integer, NewAction>();
        for (PlanDesk.Told row : rows) {
            ActionSheet sheet = row.sheet();
            ActionId id = sheet == null ? new ActionId(UUID.randomUUID()) : sheet.id();
            written.put(row.row().number(), id);
            ActionDraft draft = draft(row, targets, drafting);
            if (sheet == null) {
                additions.put(row.row().number(), addition(id, row, draft));
            } else {
                change(row, sheet, draft);
                made.add(new MadeRow(row.row().number(), id.value(), false, sheet.code(), sheet.path()));
            }
        }
        Iterator<ActionName> names = doors.actions()
                .createAll(convention(), List.copyOf(additions.values()))
                .iterator();
        additions.keySet().forEach(number -> made.add(created(number, names.next())));
        return made;
    }

    private static MadeRow created(int number, ActionName name) {
        return new MadeRow(number, name.id().value(), true, name.code(), name.path());
    }

    private ConventionId convention() {
        return space.id();
    }

    private ActionDraft draft(PlanDesk.Told row, Targets targets, Drafting drafting) {
        AxisAnswer answer = row.answer() == null ? answerOf(row.sheet()) : row.answer();
        ActionId parent = parentOf(row, targets);
        if (parent == null) {
            // The line above was left aside: what it was stays readable.
            row.imported().keep("Sous-action de", List.of(row.imported().parentWord()));
        }
        return drafting.finished(row.imported(), answer, enjeuxOf(answer), parent, byDefault);
    }

    // Without an answer the row tells of an action that is there: it stays where it is.
    private static AxisAnswer answerOf(@Nullable ActionSheet sheet) {
        if (sheet == null) {
            throw new IllegalStateException("Nobody said where a new action belongs");
        }
        return new AxisAnswer(sheet.theme(), List.of(), null, true);
    }

    private @Nullable ActionId parentOf(PlanDesk.Told row, Targets targets) {
        Integer parent = row.row().parent();
        if (parent != null) {
            ActionId above = written.get(parent);
            return above != null ? above : targets.findByRow(parent).orElse(null);
        }
        return targets.findByCode(row.imported().action().parentCode())
                .map(ActionName::id)
                .orElse(null);
    }

    private Set<EnjeuId> enjeuxOf(AxisAnswer answer) {
        return enjeux.computeIfAbsent(answer, key -> {
            var ids = new LinkedHashSet<EnjeuId>();
            answer.enjeux().stream().map(Enjeu::id).forEach(ids::add);
            if (answer.newEnjeu() != null) {
                ids.add(newEnjeu(answer, answer.newEnjeu()));
            }
            return ids;
        });
    }

    private EnjeuId newEnjeu(AxisAnswer answer, String title) {
        String kept = title.length() <= LONGEST_ENJEU ? title : title.substring(0, LONGEST_ENJEU - 1) + "…";
        return doors.enjeux()
                .create(convention(), new Enjeux.Draft(answer.theme().id(), null, kept, title, null))
                .orThrow();
    }

    private NewAction addition(ActionId id, PlanDesk.Told row, ActionDraft draft) {
        ReadAction action = row.imported().action();
        return new NewAction(
                id,
                draft,
                action.content().steps().stream()
                        .map(StepText::of)
                        .map(step -> new NewAction.NewStep(step.title(), step.dueOn(), step.doneOn()))
                        .toList(),
                row.imported().notes(row.imported().newsFor(null)));
    }

    private void change(PlanDesk.Told row, ActionSheet sheet, ActionDraft wished) {
        Set<ActionField> changed = row.differences().keySet();
        ActionDraft merged = new Merging(sheet.content(), wished, changed).merged();
        if (!merged.equals(sheet.content())) {
            require(doors.actions().save(convention(), space.sight(), sheet.id(), sheet.version(), merged));
        }
        addSteps(row, sheet);
        addNotes(row, sheet);
    }

    private void addSteps(PlanDesk.Told row, ActionSheet sheet) {
        List<String> there = sheet.steps().stream().map(Step::title).toList();
        row.imported().action().content().steps().stream()
                .map(StepText::of)
                .filter(step ->
                        !ActionWords.missing(List.of(step.title()), there).isEmpty())
                .forEach(step -> addStep(sheet.id(), step));
    }

    private void addStep(ActionId action, StepText step) {
        StepId id = doors.steps().add(convention(), action, step.draft()).orThrow();
        if (step.doneOn() != null) {
            require(doors.steps().completeOn(convention(), action, id, 0, step.doneOn()));
        }
    }

    private void addNotes(PlanDesk.Told row, ActionSheet sheet) {
        List<String> there = sheet.notes().stream().map(note -> note.body()).toList();
        List<String> news = ActionWords.missing(row.imported().newsFor(sheet.mood()), there);
        row.imported()
                .notes(news)
                .forEach(note -> doors.notes()
                        .write(convention(), sheet.id(), null, note)
                        .orThrow());
    }

    private static void require(Saved saved) {
        if (!(saved instanceof Saved.Done)) {
            throw new IllegalStateException("A row that was judged could not be written: " + saved);
        }
    }

    Optional<String> remove(MadeRow made, long deed) {
        var action = new ActionId(made.object());
        if (made.created() && doors.addedNotes().anySince(convention(), action, deed)) {
            return Optional.of(NEWS_SINCE);
        }
        doors.addedNotes()
                .listOf(convention(), action, deed)
                .forEach(note -> require(doors.notes().remove(convention(), action, note.id(), note.version())));
        if (made.created()) {
            doors.addedNotes().findStanding(convention(), action).ifPresent(standing -> {
                space.rights().requireCoordination(standing.theme());
                require(doors.actions().delete(convention(), action, standing.version()));
            });
        }
        return Optional.empty();
    }
}
