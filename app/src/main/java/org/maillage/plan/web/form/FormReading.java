package org.maillage.plan.web.form;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Visibility;
import org.maillage.convention.Audience;
import org.maillage.convention.ThemeId;
import org.maillage.convention.TopicId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionLink;
import org.maillage.plan.AgeBand;
import org.maillage.plan.ContractId;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.OriginField;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;
import org.maillage.shared.SchoolYear;
import org.maillage.site.Typed;
import org.maillage.territory.AreaId;

/// From what was typed to a draft of the plan. What cannot be read is nothing here; [FormRules] says so first.
final class FormReading {

    private FormReading() {}

    static ActionDraft draftOf(ActionForm form, FormLines.Named named, List<OriginField> origin) {
        return new ActionDraft(
                form.title(),
                Typed.findId(form.theme(), ThemeId::new).orElse(null),
                Typed.findChoice(NatureChoice.class, form.nature())
                        .orElse(NatureChoice.UNKNOWN)
                        .nature(),
                Typed.findChoice(Progress.class, form.progress()).orElse(Progress.UPCOMING),
                Typed.findChoice(Priority.class, form.priority()).orElse(null),
                Typed.findId(form.parent(), ActionId::new).orElse(null),
                new ActionDraft.Texts(form.description(), form.objectives(), form.participation()),
                reachOf(form),
                new ActionDraft.Schedule(start(form).orElse(null), end(form).orElse(null), form.endless()),
                tiesOf(form, named),
                named.roles(),
                linksOf(form),
                seenBy(form),
                origin);
    }

    private static ActionDraft.Reach reachOf(ActionForm form) {
        return new ActionDraft.Reach(
                form.citywide(),
                Typed.findIds(form.areas(), AreaId::new),
                Typed.findChoices(Audience.class, form.audiences()),
                Typed.findChoices(AgeBand.class, form.ages()));
    }

    private static ActionDraft.Ties tiesOf(ActionForm form, FormLines.Named named) {
        return new ActionDraft.Ties(
                Typed.findIds(form.enjeux(), EnjeuId::new),
                union(Typed.findIds(form.topics(), TopicId::new), named.topics()),
                union(Typed.findIds(form.contracts(), ContractId::new), named.contracts()));
    }

    private static List<ActionLink> linksOf(ActionForm form) {
        return form.links().stream()
                .filter(line -> !line.empty())
                .map(line -> new ActionLink(line.label(), line.address()))
                .toList();
    }

    private static ActionDraft.SeenBy seenBy(ActionForm form) {
        Visibility visibility =
                Typed.findChoice(Visibility.class, form.visibility()).orElse(Visibility.PARTNERS);
        @Nullable
        OrganisationId institution = visibility == Visibility.INSTITUTION
                ? Typed.findId(form.institution(), OrganisationId::new).orElse(null)
                : null;
        return new ActionDraft.SeenBy(visibility, institution);
    }

    static Optional<LocalDate> start(ActionForm form) {
        return form.startsOn().isEmpty()
                ? SchoolYear.find(form.startYear()).map(SchoolYear::startsOn)
                : Typed.findDay(form.startsOn());
    }

    static Optional<LocalDate> end(ActionForm form) {
        return form.endsOn().isEmpty()
                ? SchoolYear.find(form.endYear()).map(SchoolYear::endsOn)
                : Typed.findDay(form.endsOn());
    }

    private static <T> Set<T> union(Set<T> some, Set<T> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
