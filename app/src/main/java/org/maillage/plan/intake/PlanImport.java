package org.maillage.plan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ConventionId;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionName;
import org.maillage.plan.Actions;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Notes;
import org.maillage.plan.Steps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Turns a reading and its answers into actions, all or none.
@Component
public class PlanImport {

    private static final int LONGEST_ENJEU = 300;

    private final ImportedFiles files;
    private final Drafting drafting;
    private final Actions actions;
    private final Steps steps;
    private final Notes notes;
    private final Enjeux enjeux;

    PlanImport(ImportedFiles files, Drafting drafting, Actions actions, Steps steps, Notes notes, Enjeux enjeux) {
        this.files = files;
        this.drafting = drafting;
        this.actions = actions;
        this.steps = steps;
        this.notes = notes;
        this.enjeux = enjeux;
    }

    /// Creates every action of the file in one transaction.
    ///
    /// @return what was created, in the order of the file; empty when somebody applied the same file before
    @Transactional
    public List<ActionName> apply(ImportContext context, ImportId file, PlanReading reading, ImportAnswers answers) {
        ConventionId convention = context.convention();
        if (!files.takeForApplying(convention, file)) {
            return List.of();
        }
        FileNames names = drafting.namesIn(context);
        Map<List<String>, EnjeuId> served = enjeuxOf(convention, answers);
        var created = new ArrayList<ActionName>();
        Map<Integer, ActionId> byNumber = new HashMap<>();
        for (ReadAction action : reading.actions()) {
            AxisAnswer answer = answers.axes().get(action.axis());
            if (answer == null) {
                throw new IllegalArgumentException("No answer for the axis " + action.axis());
            }
            var draft = drafting.draft(names, reading, action, answer)
                    .serving(served.get(action.axis()))
                    .under(action.parent() == null ? null : byNumber.get(action.parent()))
                    .ofNature(answers.defaultNature())
                    .finished();
            ActionName name = actions.create(convention, draft).orThrow();
            byNumber.put(action.number(), name.id());
            follow(convention, name.id(), action);
            created.add(name);
        }
        return List.copyOf(created);
    }

    private Map<List<String>, EnjeuId> enjeuxOf(ConventionId convention, ImportAnswers answers) {
        var served = new HashMap<List<String>, EnjeuId>();
        answers.axes().forEach((path, answer) -> {
            EnjeuId enjeu = answer.asNewEnjeu() ? newEnjeu(convention, answer, path) : answer.enjeu();
            if (enjeu != null) {
                served.put(path, enjeu);
            }
        });
        return served;
    }

    private @Nullable EnjeuId newEnjeu(ConventionId convention, AxisAnswer answer, List<String> path) {
        if (path.isEmpty()) {
            return null;
        }
        String title = path.getLast();
        String kept = title.length() <= LONGEST_ENJEU ? title : title.substring(0, LONGEST_ENJEU - 1) + "…";
        String description = String.join(" › ", path);
        return enjeux.create(convention, new Enjeux.Draft(answer.theme(), null, kept, description, null))
                .orThrow();
    }

    private void follow(ConventionId convention, ActionId id, ReadAction action) {
        action.content()
                .steps()
                .forEach(step ->
                        steps.add(convention, id, new Steps.Draft(step, null)).orThrow());
        Drafting.notesOf(action)
                .forEach(note -> notes.write(convention, id, null, note).orThrow());
    }
}
