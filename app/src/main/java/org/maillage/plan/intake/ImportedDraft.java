package org.maillage.plan.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ThemeId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionLink;
import org.maillage.plan.AgeBand;
import org.maillage.plan.Audience;
import org.maillage.plan.ContractId;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Nature;
import org.maillage.plan.OriginField;
import org.maillage.plan.Progress;
import org.maillage.plan.TopicId;
import org.maillage.shared.SchoolYear;
import org.maillage.territory.AreaId;

/// A draft on its way from a read action: each part is given once, what finds no place is kept as an origin field.
final class ImportedDraft {

    private final ReadAction action;
    private final ThemeId theme;
    private final String place;
    private final List<OriginField> origin = new ArrayList<>();
    private final List<ActionLink> links = new ArrayList<>();
    private final Set<AreaId> areas = new LinkedHashSet<>();
    private final Set<AgeBand> ages = new LinkedHashSet<>();
    private final Set<Audience> audiences = new LinkedHashSet<>();
    private final Set<TopicId> topics = new LinkedHashSet<>();
    private final Set<ContractId> contracts = new LinkedHashSet<>();
    private ActionDraft.Roles roles = ActionDraft.Roles.NONE;
    private @Nullable EnjeuId enjeu;
    private @Nullable ActionId parent;
    private @Nullable Nature nature;

    ImportedDraft(PlanReading reading, ReadAction action, ThemeId theme) {
        this.action = action;
        this.theme = theme;
        this.place = reading.sheet() + ", ligne " + action.line();
        this.nature = action.state().nature();
        keep("Axe", List.of(String.join(" › ", action.axis())));
        if (action.code() != null) {
            keep("Code", List.of(action.code()));
        }
        action.origin().forEach((heading, text) -> keep(heading, List.of(text)));
        action.content().links().forEach(this::link);
    }

    /// Keeps words that found no field, one origin field for all of them.
    void keep(String label, List<String> words) {
        String text = String.join(", ", words);
        if (!text.isBlank()) {
            origin.add(new OriginField(label, text, place));
        }
    }

    void areas(Collection<AreaId> matched) {
        areas.addAll(matched);
    }

    void ages(Collection<AgeBand> matched) {
        ages.addAll(matched);
    }

    void audiences(Collection<Audience> matched) {
        audiences.addAll(matched);
    }

    void topics(Collection<TopicId> named) {
        topics.addAll(named);
    }

    void contracts(Collection<ContractId> named) {
        contracts.addAll(named);
    }

    void roles(ActionDraft.Roles given) {
        roles = given;
    }

    ImportedDraft serving(@Nullable EnjeuId served) {
        enjeu = served;
        return this;
    }

    ImportedDraft under(@Nullable ActionId above) {
        parent = above;
        return this;
    }

    /// The nature answered for the whole file, where the action says none.
    ImportedDraft ofNature(@Nullable Nature byDefault) {
        nature = nature == null ? byDefault : nature;
        return this;
    }

    ActionDraft finished() {
        var content = action.content();
        Progress progress = action.state().progress();
        return new ActionDraft(
                action.title(),
                theme,
                nature,
                progress == null ? Progress.UPCOMING : progress,
                action.state().priority(),
                parent,
                new ActionDraft.Texts(content.description(), content.objectives(), content.participation()),
                new ActionDraft.Reach(false, areas, audiences, ages),
                schedule(),
                new ActionDraft.Ties(enjeu == null ? Set.of() : Set.of(enjeu), topics, contracts),
                roles,
                links,
                ActionDraft.SeenBy.PARTNERS,
                origin);
    }

    private ActionDraft.Schedule schedule() {
        ReadAction.Span span = action.span();
        var start = span.start();
        var end = span.end();
        if (span.schoolYears() != null) {
            keep("Années scolaires", List.of(span.schoolYears()));
            var year = SchoolYear.find(span.schoolYears());
            start = start == null ? year.map(SchoolYear::startsOn).orElse(null) : start;
            end = end == null ? year.map(SchoolYear::endsOn).orElse(null) : end;
        }
        boolean kept = end != null && !span.endless() && (start == null || !end.isBefore(start));
        if (end != null && !kept) {
            keep("Date de fin", List.of(end.toString()));
        }
        return new ActionDraft.Schedule(start, kept ? end : null, span.endless());
    }

    private void link(String text) {
        if (text.matches("https?://\\S+")) {
            links.add(new ActionLink(text, text));
        } else if (text.matches("www\\.\\S+")) {
            links.add(new ActionLink(text, "https://" + text));
        } else {
            keep("Liens", List.of(text));
        }
    }
}
