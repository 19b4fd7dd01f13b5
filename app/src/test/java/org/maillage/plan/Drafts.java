package org.maillage.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Visibility;

/// Drafts for tests, each one word away from the least an action can be.
public final class Drafts {

    private Drafts() {}

    @SafeVarargs
    public static ActionDraft with(ActionDraft draft, UnaryOperator<ActionDraft>... changes) {
        ActionDraft changed = draft;
        for (UnaryOperator<ActionDraft> change : changes) {
            changed = change.apply(changed);
        }
        return changed;
    }

    public static UnaryOperator<ActionDraft> title(String title) {
        return d -> new ActionDraft(
                title,
                d.theme(),
                d.nature(),
                d.progress(),
                d.priority(),
                d.parent(),
                d.texts(),
                d.reach(),
                d.schedule(),
                d.ties(),
                d.roles(),
                d.links(),
                d.seenBy(),
                d.origin());
    }

    public static UnaryOperator<ActionDraft> state(@Nullable Nature nature, Progress progress) {
        return d -> new ActionDraft(
                d.title(),
                d.theme(),
                nature,
                progress,
                d.priority(),
                d.parent(),
                d.texts(),
                d.reach(),
                d.schedule(),
                d.ties(),
                d.roles(),
                d.links(),
                d.seenBy(),
                d.origin());
    }

    public static UnaryOperator<ActionDraft> priority(@Nullable Priority priority) {
        return d -> new ActionDraft(
                d.title(),
                d.theme(),
                d.nature(),
                d.progress(),
                priority,
                d.parent(),
                d.texts(),
                d.reach(),
                d.schedule(),
                d.ties(),
                d.roles(),
                d.links(),
                d.seenBy(),
                d.origin());
    }

    public static UnaryOperator<ActionDraft> parent(@Nullable ActionId parent) {
        return d -> new ActionDraft(
                d.title(),
                d.theme(),
                d.nature(),
                d.progress(),
                d.priority(),
                parent,
                d.texts(),
                d.reach(),
                d.schedule(),
                d.ties(),
                d.roles(),
                d.links(),
                d.seenBy(),
                d.origin());
    }

    public static UnaryOperator<ActionDraft> texts(String description, String objectives, String participation) {
        return d -> new ActionDraft(
                d.title(),
                d.theme(),
                d.nature(),
                d.progress(),
                d.priority(),
                d.parent(),
                new ActionDraft.Texts(description, objectives, participation),
                d.reach(),
                d.schedule(),
                d.ties(),
                d.roles(),
                d.links(),
                d.seenBy(),
                d.origin());
    }

    public static UnaryOperator<ActionDraft> reach(ActionDraft.Reach reach) {
        return d -> new ActionDraft(
                d.title(),
                d.theme(),
                d.nature(),
                d.progress(),
                d.priority(),
                d.parent(),
                d.texts(),
                reach,
                d.schedule(),
                d.ties(),
                d.roles(),
                d.links(),
                d.seenBy(),
                d.origin());
    }

    public static UnaryOperator<ActionDraft> schedule(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        return schedule(new ActionDraft.Schedule(startsOn, endsOn, false));
    }

    public static UnaryOperator<ActionDraft> schedule(ActionDraft.Schedule schedule) {
        return d -> new ActionDraft(
                d.title(),
                d.theme(),
                d.nature(),
                d.progress(),
                d.priority(),
                d.parent(),
                d.texts(),
                d.reach(),
                schedule,
                d.ties(),
                d.roles(),
                d.links(),
                d.seenBy(),
                d.origin());
    }

    public static UnaryOperator<ActionDraft> ties(ActionDraft.Ties ties) {
        return d -> new ActionDraft(
                d.title(),
                d.theme(),
                d.nature(),
                d.progress(),
                d.priority(),
                d.parent(),
                d.texts(),
                d.reach(),
                d.schedule(),
                ties,
                d.roles(),
                d.links(),
                d.seenBy(),
                d.origin());
    }

    public static UnaryOperator<ActionDraft> serving(EnjeuId... enjeux) {
        return ties(new ActionDraft.Ties(Set.of(enjeux), Set.of(), Set.of()));
    }

    public static UnaryOperator<ActionDraft> roles(ActionDraft.Roles roles) {
        return d -> new ActionDraft(
                d.title(),
                d.theme(),
                d.nature(),
                d.progress(),
                d.priority(),
                d.parent(),
                d.texts(),
                d.reach(),
                d.schedule(),
                d.ties(),
                roles,
                d.links(),
                d.seenBy(),
                d.origin());
    }

    public static UnaryOperator<ActionDraft> links(ActionLink... links) {
        return d -> new ActionDraft(
                d.title(),
                d.theme(),
                d.nature(),
                d.progress(),
                d.priority(),
                d.parent(),
                d.texts(),
                d.reach(),
                d.schedule(),
                d.ties(),
                d.roles(),
                List.of(links),
                d.seenBy(),
                d.origin());
    }

    public static UnaryOperator<ActionDraft> origin(OriginField... fields) {
        return d -> new ActionDraft(
                d.title(),
                d.theme(),
                d.nature(),
                d.progress(),
                d.priority(),
                d.parent(),
                d.texts(),
                d.reach(),
                d.schedule(),
                d.ties(),
                d.roles(),
                d.links(),
                d.seenBy(),
                List.of(fields));
    }

    public static UnaryOperator<ActionDraft> seenBy(Visibility visibility) {
        return seenBy(new ActionDraft.SeenBy(visibility, null));
    }

    public static UnaryOperator<ActionDraft> seenBy(ActionDraft.SeenBy seenBy) {
        return d -> new ActionDraft(
                d.title(),
                d.theme(),
                d.nature(),
                d.progress(),
                d.priority(),
                d.parent(),
                d.texts(),
                d.reach(),
                d.schedule(),
                d.ties(),
                d.roles(),
                d.links(),
                seenBy,
                d.origin());
    }
}
