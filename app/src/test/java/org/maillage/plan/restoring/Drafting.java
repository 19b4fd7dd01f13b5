package org.maillage.plan.restoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ThemeId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionLink;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Priority;

/// A draft with some things changed.
record Drafting(ActionDraft draft) {

    static Drafting of(ThemeId theme, String title) {
        return new Drafting(ActionDraft.of(theme, title));
    }

    static Drafting from(ActionDraft draft) {
        return new Drafting(draft);
    }

    Drafting titled(String title) {
        return new Drafting(copy(
                title,
                draft.theme(),
                draft.priority(),
                draft.parent(),
                draft.reach(),
                draft.schedule(),
                draft.ties(),
                draft.roles(),
                draft.links(),
                draft.seenBy()));
    }

    Drafting under(ThemeId theme) {
        return new Drafting(copy(
                draft.title(),
                theme,
                draft.priority(),
                draft.parent(),
                draft.reach(),
                draft.schedule(),
                draft.ties(),
                draft.roles(),
                draft.links(),
                draft.seenBy()));
    }

    Drafting with(@Nullable Priority priority) {
        return new Drafting(copy(
                draft.title(),
                draft.theme(),
                priority,
                draft.parent(),
                draft.reach(),
                draft.schedule(),
                draft.ties(),
                draft.roles(),
                draft.links(),
                draft.seenBy()));
    }

    Drafting partOf(@Nullable ActionId parent) {
        return new Drafting(copy(
                draft.title(),
                draft.theme(),
                draft.priority(),
                parent,
                draft.reach(),
                draft.schedule(),
                draft.ties(),
                draft.roles(),
                draft.links(),
                draft.seenBy()));
    }

    Drafting with(ActionDraft.Reach reach) {
        return new Drafting(copy(
                draft.title(),
                draft.theme(),
                draft.priority(),
                draft.parent(),
                reach,
                draft.schedule(),
                draft.ties(),
                draft.roles(),
                draft.links(),
                draft.seenBy()));
    }

    Drafting running(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Drafting(copy(
                draft.title(),
                draft.theme(),
                draft.priority(),
                draft.parent(),
                draft.reach(),
                new ActionDraft.Schedule(from, until, false),
                draft.ties(),
                draft.roles(),
                draft.links(),
                draft.seenBy()));
    }

    Drafting serving(Set<EnjeuId> enjeux) {
        return new Drafting(copy(
                draft.title(),
                draft.theme(),
                draft.priority(),
                draft.parent(),
                draft.reach(),
                draft.schedule(),
                new ActionDraft.Ties(enjeux, draft.ties().topics(), draft.ties().contracts()),
                draft.roles(),
                draft.links(),
                draft.seenBy()));
    }

    Drafting with(ActionDraft.Roles roles) {
        return new Drafting(copy(
                draft.title(),
                draft.theme(),
                draft.priority(),
                draft.parent(),
                draft.reach(),
                draft.schedule(),
                draft.ties(),
                roles,
                draft.links(),
                draft.seenBy()));
    }

    Drafting with(List<ActionLink> links) {
        return new Drafting(copy(
                draft.title(),
                draft.theme(),
                draft.priority(),
                draft.parent(),
                draft.reach(),
                draft.schedule(),
                draft.ties(),
                draft.roles(),
                links,
                draft.seenBy()));
    }

    Drafting with(ActionDraft.SeenBy seenBy) {
        return new Drafting(copy(
                draft.title(),
                draft.theme(),
                draft.priority(),
                draft.parent(),
                draft.reach(),
                draft.schedule(),
                draft.ties(),
                draft.roles(),
                draft.links(),
                seenBy));
    }

    private ActionDraft copy(
            String title,
            @Nullable ThemeId theme,
            @Nullable Priority priority,
            @Nullable ActionId parent,
            ActionDraft.Reach reach,
            ActionDraft.Schedule schedule,
            ActionDraft.Ties ties,
            ActionDraft.Roles roles,
            List<ActionLink> links,
            ActionDraft.SeenBy seenBy) {
        return new ActionDraft(
                title,
                theme,
                draft.nature(),
                draft.progress(),
                priority,
                parent,
                draft.texts(),
                reach,
                schedule,
                ties,
                roles,
                links,
                seenBy,
                draft.origin());
    }
}
