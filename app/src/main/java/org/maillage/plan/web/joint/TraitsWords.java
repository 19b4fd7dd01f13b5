package org.maillage.plan.web.joint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.TopicId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ContractId;
import org.maillage.plan.Priority;
import org.maillage.plan.joint.Traits;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.maillage.site.components.Change;
import org.maillage.territory.AreaId;

/// Says in words what differs between two states of an action.
record TraitsWords(Words words, Map<UUID, String> names, String whole) {

    private static final String UNTOLD = "à préciser";

    List<Change.Difference> differences(Traits before, Traits after) {
        var found = new ArrayList<Change.Difference>();
        add(found, "Avancement", words.of(before.progress()), words.of(after.progress()));
        add(found, "Priorité", priority(before), priority(after));
        add(
                found,
                "Début",
                day(before.schedule().startsOn()),
                day(after.schedule().startsOn()));
        add(found, "Fin", end(before.schedule()), end(after.schedule()));
        add(found, whole, before.citywide() ? "oui" : "non", after.citywide() ? "oui" : "non");
        add(found, "Lieux", said(before.areas(), AreaId::value), said(after.areas(), AreaId::value));
        add(
                found,
                "Pilotes",
                said(before.pilots(), OrganisationId::value),
                said(after.pilots(), OrganisationId::value));
        add(
                found,
                "Copilotes",
                said(before.copilots(), OrganisationId::value),
                said(after.copilots(), OrganisationId::value));
        add(
                found,
                "Autres contrats",
                said(before.contracts(), ContractId::value),
                said(after.contracts(), ContractId::value));
        add(found, "Sujets", said(before.topics(), TopicId::value), said(after.topics(), TopicId::value));
        return List.copyOf(found);
    }

    private static void add(
            List<Change.Difference> found, String field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            found.add(new Change.Difference(field, before, after));
        }
    }

    private String priority(Traits traits) {
        Priority priority = traits.priority();
        return priority == null ? UNTOLD : words.of(priority);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? UNTOLD : FrenchDates.day(day);
    }

    private static String end(ActionDraft.Schedule schedule) {
        return schedule.endless() ? "sans fin prévue" : day(schedule.endsOn());
    }

    // What bears no name any more is not on screen elsewhere either.
    private <I> @Nullable String said(Collection<I> ids, Function<I, UUID> value) {
        String said = ids.stream()
                .map(value)
                .filter(names::containsKey)
                .map(id -> names.getOrDefault(id, ""))
                .sorted()
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? null : said;
    }
}
