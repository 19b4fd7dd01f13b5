package org.maillage.plan.web.form;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Visibility;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.Progress;
import org.maillage.shared.SchoolYear;

/// The form as it first shows: empty, or filled from what is saved.
final class OpenedForm {

    private OpenedForm() {}

    static ActionForm blank(String theme, String enjeu, String parent) {
        return new ActionForm(
                "",
                theme,
                NatureChoice.UNKNOWN.name(),
                Progress.UPCOMING.name(),
                "",
                parent,
                "",
                "",
                "",
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                "",
                "",
                "",
                "",
                false,
                enjeu.isEmpty() ? Set.of() : Set.of(enjeu),
                Set.of(),
                "",
                Set.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                Visibility.PARTNERS.name(),
                "",
                0);
    }

    static ActionForm of(ActionSheet sheet) {
        ActionDraft saved = sheet.content();
        ActionDraft.Schedule schedule = saved.schedule();
        Optional<String> startYear = yearOf(schedule.startsOn(), SchoolYear::startsOn);
        Optional<String> endYear = yearOf(schedule.endsOn(), SchoolYear::endsOn);
        return new ActionForm(
                saved.title(),
                sheet.theme().id().value().toString(),
                NatureChoice.of(saved.nature()).name(),
                saved.progress().name(),
                saved.priority() == null ? "" : saved.priority().name(),
                sheet.parent() == null ? "" : sheet.parent().id().value().toString(),
                saved.texts().description(),
                saved.texts().objectives(),
                saved.texts().participation(),
                saved.reach().citywide(),
                ids(saved.reach().areas(), area -> area.value()),
                names(saved.reach().audiences()),
                names(saved.reach().ages()),
                startYear.isPresent() ? "" : day(schedule.startsOn()),
                startYear.orElse(""),
                endYear.isPresent() ? "" : day(schedule.endsOn()),
                endYear.orElse(""),
                schedule.endless(),
                ids(saved.ties().enjeux(), enjeu -> enjeu.value()),
                ids(saved.ties().topics(), topic -> topic.value()),
                "",
                ids(saved.ties().contracts(), contract -> contract.value()),
                "",
                sheet.organisations().stream()
                        .map(one -> new OrganisationLine(one.role().name(), one.name()))
                        .toList(),
                sheet.people().stream()
                        .map(one -> new PersonLine(one.role().name(), one.name()))
                        .toList(),
                saved.links().stream()
                        .map(link -> new LinkLine(link.label(), link.url()))
                        .toList(),
                saved.seenBy().visibility().name(),
                saved.seenBy().institution() == null
                        ? ""
                        : saved.seenBy().institution().value().toString(),
                sheet.version());
    }

    private static Optional<String> yearOf(@Nullable LocalDate day, Function<SchoolYear, LocalDate> edge) {
        return Optional.ofNullable(day)
                .map(SchoolYear::of)
                .filter(year -> edge.apply(year).equals(day))
                .map(SchoolYear::toString);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static Set<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    private static <I> Set<String> ids(Collection<I> values, Function<I, UUID> value) {
        return values.stream().map(value).map(UUID::toString).collect(Collectors.toUnmodifiableSet());
    }
}
