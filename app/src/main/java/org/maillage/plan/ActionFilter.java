package org.maillage.plan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.TopicId;
import org.maillage.shared.SchoolYear;

/// The one filter of the plan: it feeds the list, its counts, the matrix and the points d'attention, so that a number
/// and the list behind it cannot differ. Its address is a French query string with defaults left out.
///
/// @param values each criterion in force, in the spelling of addresses
/// @param descending the reverse of the natural order of the sort
public record ActionFilter(Map<Criterion, String> values, ActionSort sort, boolean descending) {

    public static final ActionFilter ALL = new ActionFilter(Map.of(), ActionSort.CODE, false);

    private static final String SORT = "tri";

    public ActionFilter {
        var ordered = new EnumMap<Criterion, String>(Criterion.class);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
    }

    /// @param ignored what the address asked for that is not understood, as `name=value`
    public record Reading(ActionFilter filter, List<String> ignored) {}

    /// Reads an address; what is not part of this filter, such as the page, is left to others.
    public static Reading read(Map<String, String> parameters) {
        var values = new EnumMap<Criterion, String>(Criterion.class);
        var ignored = new ArrayList<String>();
        for (Criterion criterion : Criterion.values()) {
            String written = parameters.getOrDefault(criterion.parameter(), "");
            criterion.read(written).ifPresentOrElse(value -> values.put(criterion, value), () -> {
                if (!written.isBlank()) {
                    ignored.add(criterion.parameter() + "=" + written);
                }
            });
        }
        String order = parameters.getOrDefault(SORT, "");
        boolean descending = order.startsWith("-");
        Optional<ActionSort> sort = UrlWords.find(ActionSort.class, descending ? order.substring(1) : order);
        if (sort.isEmpty() && !order.isBlank()) {
            ignored.add(SORT + "=" + order);
        }
        return new Reading(
                new ActionFilter(values, sort.orElse(ActionSort.CODE), sort.isPresent() && descending),
                List.copyOf(ignored));
    }

    /// The query string with its `?`, or nothing for the default.
    public String query() {
        var parts = new ArrayList<String>();
        values.forEach((criterion, value) -> parts.add(criterion.parameter() + "=" + encoded(value)));
        if (!sortWord().isEmpty()) {
            parts.add(SORT + "=" + sortWord());
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /// The value of `tri`, or nothing for the default order.
    public String sortWord() {
        if (sort == ActionSort.CODE && !descending) {
            return "";
        }
        return (descending ? "-" : "") + UrlWords.of(sort);
    }

    /// Address inside the space of the list that answers it.
    public String path() {
        return "/plan" + query();
    }

    public ActionFilter with(Criterion criterion, String value) {
        String known = criterion
                .read(value)
                .orElseThrow(() -> new IllegalArgumentException(criterion + " does not understand " + value));
        var more = new EnumMap<Criterion, String>(Criterion.class);
        more.putAll(values);
        more.put(criterion, known);
        return new ActionFilter(more, sort, descending);
    }

    public ActionFilter without(Criterion criterion) {
        var less = new EnumMap<Criterion, String>(Criterion.class);
        less.putAll(values);
        less.remove(criterion);
        return new ActionFilter(less, sort, descending);
    }

    public ActionFilter sortedBy(ActionSort by, boolean reversed) {
        return new ActionFilter(values, by, reversed);
    }

    public ActionFilter ofTheme(String code) {
        return with(Criterion.THEME, code);
    }

    public ActionFilter ofNature(NatureChoice nature) {
        return with(Criterion.NATURE, UrlWords.of(nature));
    }

    public ActionFilter ofProgress(Progress... progresses) {
        return with(
                Criterion.PROGRESS, Arrays.stream(progresses).map(UrlWords::of).collect(Collectors.joining(",")));
    }

    public ActionFilter ofMood(Mood mood) {
        return with(Criterion.MOOD, UrlWords.of(mood));
    }

    /// @param slug of an area: with everything inside it
    public ActionFilter inArea(String slug) {
        return with(Criterion.AREA, slug);
    }

    public ActionFilter citywide() {
        return with(Criterion.AREA, Criterion.CITYWIDE);
    }

    public ActionFilter ofEnjeu(EnjeuId enjeu) {
        return with(Criterion.ENJEU, enjeu.value().toString());
    }

    public ActionFilter ofTopic(TopicId topic) {
        return with(Criterion.TOPIC, topic.value().toString());
    }

    public ActionFilter ofContract(ContractId contract) {
        return with(Criterion.CONTRACT, contract.value().toString());
    }

    public ActionFilter ofOrganisation(OrganisationId organisation) {
        return with(Criterion.ORGANISATION, organisation.value().toString());
    }

    /// For a criterion that one only turns on: late, without news, without pilot.
    public ActionFilter thatAre(Criterion yes) {
        return with(yes, Criterion.YES);
    }

    public boolean isOn(Criterion criterion) {
        return values.containsKey(criterion);
    }

    public Optional<String> text(Criterion criterion) {
        return Optional.ofNullable(values.get(criterion));
    }

    public Optional<UUID> id(Criterion criterion) {
        return text(criterion).map(UUID::fromString);
    }

    public <E extends Enum<E>> Optional<E> choice(Criterion criterion, Class<E> type) {
        return text(criterion).flatMap(word -> UrlWords.find(type, word));
    }

    /// The progresses asked for; empty for any.
    public Set<Progress> progresses() {
        Set<Progress> asked = EnumSet.noneOf(Progress.class);
        text(Criterion.PROGRESS).ifPresent(words -> {
            for (String word : words.split(",", -1)) {
                UrlWords.find(Progress.class, word).ifPresent(asked::add);
            }
        });
        return asked;
    }

    public Optional<SchoolYear> schoolYear() {
        return text(Criterion.SCHOOL_YEAR).flatMap(SchoolYear::find);
    }

    /// The word that stands for a value in addresses, as forms send it.
    public static String wordOf(Enum<?> value) {
        return UrlWords.of(value);
    }

    /// Whether nothing is narrowed; the order does not count.
    public boolean isOpen() {
        return values.isEmpty();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
