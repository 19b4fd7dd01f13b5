package org.maillage.plan;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.maillage.convention.Audience;

/// The French words that stand for the values of enums in addresses. They are promises: links are kept and sent.
final class UrlWords {

    private static final Map<Enum<?>, String> WORDS = Map.ofEntries(
            Map.entry(NatureChoice.EXISTING, "existante"),
            Map.entry(NatureChoice.CONSOLIDATE, "a-consolider"),
            Map.entry(NatureChoice.DEVELOP, "a-developper"),
            Map.entry(NatureChoice.UNKNOWN, "a-preciser"),
            Map.entry(Progress.UPCOMING, "a-venir"),
            Map.entry(Progress.ONGOING, "en-cours"),
            Map.entry(Progress.PAUSED, "en-pause"),
            Map.entry(Progress.DONE, "realisee"),
            Map.entry(Progress.ABANDONED, "abandonnee"),
            Map.entry(Priority.HIGH, "haute"),
            Map.entry(Priority.MEDIUM, "moyenne"),
            Map.entry(Priority.LOW, "basse"),
            Map.entry(Mood.ON_TRACK, "sur-sa-trajectoire"),
            Map.entry(Mood.WATCH, "a-surveiller"),
            Map.entry(Mood.BLOCKED, "bloquee"),
            Map.entry(OrganisationRole.PILOT, "pilote"),
            Map.entry(OrganisationRole.COPILOT, "copilote"),
            Map.entry(OrganisationRole.FUNDER, "financeur"),
            Map.entry(OrganisationRole.OPERATOR, "operateur"),
            Map.entry(OrganisationRole.ASSOCIATED, "associe"),
            Map.entry(AgeBand.UNDER_3, "0-3"),
            Map.entry(AgeBand.FROM_3_TO_11, "3-11"),
            Map.entry(AgeBand.FROM_11_TO_15, "11-15"),
            Map.entry(AgeBand.FROM_15_TO_25, "15-25"),
            Map.entry(AgeBand.PARENTS, "parents"),
            Map.entry(AgeBand.EVERYBODY, "tous"),
            Map.entry(ActionSort.CODE, "code"),
            Map.entry(ActionSort.TITLE, "titre"),
            Map.entry(ActionSort.NATURE, "nature"),
            Map.entry(ActionSort.PROGRESS, "avancement"),
            Map.entry(ActionSort.DUE, "echeance"));

    private UrlWords() {}

    static String of(Enum<?> value) {
        if (value instanceof Audience audience) {
            return audience.word();
        }
        String word = WORDS.get(value);
        if (word == null) {
            throw new IllegalArgumentException("No word in addresses stands for " + value);
        }
        return word;
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(value).equals(word))
                .findFirst();
    }
}
