package org.maillage.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Audience;
import org.maillage.shared.SchoolYear;

/// One way to narrow a list of actions, with its name in addresses and the values it understands there.
public enum Criterion {
    WORDS("q", text -> text),
    /// Code of a theme: actions of that theme, and those that serve one of its enjeux.
    THEME("theme", text -> text.matches("[A-Za-z0-9]{1,4}") ? text.toUpperCase(Locale.ROOT) : null),
    NATURE("nature", text -> oneOf(NatureChoice.class, text)),
    /// Several, separated by commas.
    PROGRESS("avancement", Criterion::severalProgresses),
    MOOD("meteo", text -> oneOf(Mood.class, text)),
    PRIORITY("priorite", text -> oneOf(Priority.class, text)),
    /// Slug of an area, with everything inside it; or [#CITYWIDE].
    AREA("quartier", text -> text.matches("[a-z0-9]+(-[a-z0-9]+)*") ? text : null),
    ENJEU("enjeu", Criterion::id),
    TOPIC("sujet", Criterion::id),
    CONTRACT("contrat", Criterion::id),
    /// In any role, unless the role is said too.
    ORGANISATION("organisme", Criterion::id),
    ROLE("role", text -> oneOf(OrganisationRole.class, text)),
    AUDIENCE("public", text -> oneOf(Audience.class, text)),
    AGE("age", text -> oneOf(AgeBand.class, text)),
    SCHOOL_YEAR("annee", text -> SchoolYear.find(text).map(SchoolYear::toString).orElse(null)),
    LATE("retard", Criterion::yes),
    SILENT("sans-nouvelle", Criterion::yes),
    WITHOUT_PILOT("sans-pilote", Criterion::yes);

    /// The value of [#AREA] that asks for what reaches the whole territory.
    public static final String CITYWIDE = "toute-la-ville";

    public static final String YES = "oui";

    private static final int LONGEST = 200;

    private final String parameter;
    private final Function<String, @Nullable String> reading;

    Criterion(String parameter, Function<String, @Nullable String> reading) {
        this.parameter = parameter;
        this.reading = reading;
    }

    /// Its name in the query string, and of its field in the form.
    public String parameter() {
        return parameter;
    }

    /// @return the value in its one spelling, or empty when it is not understood
    Optional<String> read(String value) {
        String text = value.strip();
        return text.isEmpty() || text.length() > LONGEST ? Optional.empty() : Optional.ofNullable(reading.apply(text));
    }

    private static <E extends Enum<E>> @Nullable String oneOf(Class<E> type, String text) {
        return UrlWords.find(type, text).map(UrlWords::of).orElse(null);
    }

    private static @Nullable String severalProgresses(String text) {
        var words = Arrays.asList(text.split(",", -1));
        String known = Arrays.stream(Progress.values())
                .map(UrlWords::of)
                .filter(words::contains)
                .collect(Collectors.joining(","));
        return known.split(",", -1).length == words.size() ? known : null;
    }

    private static @Nullable String id(String text) {
        try {
            return UUID.fromString(text).toString();
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static @Nullable String yes(String text) {
        return text.equals(YES) ? YES : null;
    }
}
