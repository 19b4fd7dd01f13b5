package org.maillage.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Visibility;
import org.maillage.convention.ConventionId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionLink;
import org.maillage.plan.ActionName;
import org.maillage.plan.Actions;
import org.maillage.plan.Notes;
import org.maillage.plan.Steps;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Writes an action with its steps, its news and what is said about it.
@Component
@Profile("demo")
class DemoActionLoader {

    private static final int JUST_ADDED = 0;

    private final Actions actions;
    private final Steps steps;
    private final Notes notes;
    private final DemoCommentLoader comments;

    DemoActionLoader(Actions actions, Steps steps, Notes notes, DemoCommentLoader comments) {
        this.actions = actions;
        this.steps = steps;
        this.notes = notes;
        this.comments = comments;
    }

    void load(String where, DemoAction written, DemoFrame frame, DemoWorld world, DemoPlanLoader.Names names) {
        ActionDraft draft = draft(where, written, frame, world, names);
        ActionName action = DemoRefusal.unless(where, actions.create(frame.id(), draft));
        if (!action.code().equals(written.code())) {
            throw new DemoRefusal(where, "les codes d’un thème se suivent, celui-ci serait " + action.code());
        }
        names.actions().put(where, written.code(), action.id());
        written.steps().forEach(step -> addStep(where, step, frame.id(), action.id()));
        written.notes().forEach(note -> writeNote(where, note, draft.seenBy(), frame.id(), action.id(), world));
        comments.load(where, written.comments(), frame.id(), action.id(), world);
    }

    private static ActionDraft draft(
            String where, DemoAction written, DemoFrame frame, DemoWorld world, DemoPlanLoader.Names names) {
        return new ActionDraft(
                written.title(),
                frame.themes().get(where, written.theme()),
                written.nature(),
                written.progress(),
                written.priority(),
                names.actions().getIfNamed(where, written.parent()),
                new ActionDraft.Texts(
                        text(written.description()), text(written.objectives()), text(written.participation())),
                new ActionDraft.Reach(
                        written.citywide(),
                        world.areas().getAll(where, written.areas()),
                        Set.copyOf(written.audiences()),
                        Set.copyOf(written.ages())),
                new ActionDraft.Schedule(written.startsOn(), written.endsOn(), written.endless()),
                new ActionDraft.Ties(
                        names.enjeux().getAll(where, written.enjeux()),
                        names.topics().getAll(where, written.topics()),
                        names.contracts().getAll(where, written.contracts())),
                roles(where, written, world),
                written.links().stream()
                        .map(link -> new ActionLink(link.label(), link.url()))
                        .toList(),
                seenBy(where, written.visibility(), written.institution(), world),
                List.of());
    }

    private static ActionDraft.Roles roles(String where, DemoAction written, DemoWorld world) {
        return new ActionDraft.Roles(
                written.organisations().stream()
                        .map(role -> new ActionDraft.Roles.OfOrganisation(
                                world.organisations().get(where, role.organisation()), role.role()))
                        .collect(Collectors.toSet()),
                written.people().stream()
                        .map(role ->
                                new ActionDraft.Roles.OfPerson(world.people().get(where, role.person()), role.role()))
                        .collect(Collectors.toSet()));
    }

    private void addStep(String where, DemoAction.StepEntry step, ConventionId convention, ActionId action) {
        var id = DemoRefusal.unless(where, steps.add(convention, action, new Steps.Draft(step.title(), step.dueOn())));
        if (step.doneOn() != null) {
            DemoRefusal.unlessDone(where, steps.completeOn(convention, action, id, JUST_ADDED, step.doneOn()));
        }
    }

    private void writeNote(
            String where,
            DemoAction.NoteEntry note,
            ActionDraft.SeenBy ofAction,
            ConventionId convention,
            ActionId action,
            DemoWorld world) {
        ActionDraft.SeenBy seenBy =
                note.visibility() == null ? ofAction : seenBy(where, note.visibility(), note.institution(), world);
        var draft = new Notes.Draft(note.writtenOn(), note.mood(), note.body().strip(), seenBy);
        DemoRefusal.unless(
                where, notes.write(convention, action, world.people().getIfNamed(where, note.author()), draft));
    }

    private static ActionDraft.SeenBy seenBy(
            String where, Visibility visibility, @Nullable String institution, DemoWorld world) {
        return new ActionDraft.SeenBy(visibility, world.organisations().getIfNamed(where, institution));
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written.strip();
    }
}
