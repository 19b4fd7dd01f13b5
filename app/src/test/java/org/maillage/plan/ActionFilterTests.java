package org.maillage.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.convention.Audience;

class ActionFilterTests {

    @Test
    void speaksFrenchInAddresses() {
        ActionFilter filter = ActionFilter.ALL
                .ofTheme("PE")
                .ofNature(NatureChoice.CONSOLIDATE)
                .inArea("monplaisir")
                .thatAre(Criterion.LATE)
                .thatAre(Criterion.WITHOUT_PILOT)
                .sortedBy(ActionSort.DUE, false);

        assertThat(filter.path())
                .isEqualTo("/plan?theme=PE&nature=a-consolider&quartier=monplaisir&retard=oui&sans-pilote=oui"
                        + "&tri=echeance");
    }

    @Test
    void leavesDefaultsOut() {
        assertThat(ActionFilter.ALL.path()).isEqualTo("/plan");
        assertThat(ActionFilter.read(Map.of("q", "  ", "theme", "", "tri", "code"))
                        .filter())
                .isEqualTo(ActionFilter.ALL);
    }

    @Test
    void asksForSeveralProgressesAtOnce() {
        ActionFilter filter = ActionFilter.ALL.ofProgress(Progress.DONE, Progress.ONGOING);
        assertThat(filter.query()).isEqualTo("?avancement=en-cours,realisee");
        assertThat(filter.progresses()).containsExactly(Progress.ONGOING, Progress.DONE);
    }

    @Test
    void ignoresWhatItDoesNotUnderstandAndSaysSo() {
        ActionFilter.Reading reading = ActionFilter.read(Map.of(
                "nature", "verte", "avancement", "en-cours,perdue", "enjeu", "12", "tri", "hasard", "theme", "je"));

        assertThat(reading.filter()).isEqualTo(ActionFilter.ALL.ofTheme("JE"));
        assertThat(reading.ignored())
                .containsExactly("nature=verte", "avancement=en-cours,perdue", "enjeu=12", "tri=hasard");
    }

    @Test
    void refusesAValueNoAddressCouldCarry() {
        assertThatThrownBy(() -> ActionFilter.ALL.with(Criterion.AREA, "Le Port"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void forgetsOneCriterionAtATime() {
        ActionFilter filter = ActionFilter.ALL.ofTheme("PE").thatAre(Criterion.LATE);
        assertThat(filter.without(Criterion.THEME)).isEqualTo(ActionFilter.ALL.thatAre(Criterion.LATE));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsBackWhatItPrints(int seed) {
        ActionFilter filter = anyFilter(new Random(seed));
        ActionFilter.Reading reading = ActionFilter.read(parameters(filter.query()));
        assertThat(reading.filter()).isEqualTo(filter);
        assertThat(reading.ignored()).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static ActionFilter anyFilter(Random random) {
        ActionFilter filter = ActionFilter.ALL.sortedBy(
                ActionSort.values()[random.nextInt(ActionSort.values().length)], random.nextBoolean());
        for (Criterion criterion : Criterion.values()) {
            if (random.nextInt(3) == 0) {
                filter = filter.with(criterion, anyValue(criterion, random));
            }
        }
        return filter;
    }

    private static String anyValue(Criterion criterion, Random random) {
        return switch (criterion) {
            case WORDS -> one(random, List.of("été & hiver", "a+b=c", "100 % « gratuit »", "l’école ?"));
            case THEME -> one(random, List.of("PE", "AD", "T1"));
            case NATURE -> UrlWords.of(one(random, List.of(NatureChoice.values())));
            case PROGRESS -> one(random, List.of("a-venir", "en-cours,realisee", "en-pause,abandonnee"));
            case MOOD -> UrlWords.of(one(random, List.of(Mood.values())));
            case PRIORITY -> UrlWords.of(one(random, List.of(Priority.values())));
            case AREA -> one(random, List.of("monplaisir", "qpv-2024-la-roseraie", Criterion.CITYWIDE));
            case ENJEU, TOPIC, CONTRACT, ORGANISATION -> new UUID(random.nextLong(), random.nextLong()).toString();
            case ROLE -> UrlWords.of(one(random, List.of(OrganisationRole.values())));
            case AUDIENCE -> UrlWords.of(one(random, List.of(Audience.values())));
            case AGE -> UrlWords.of(one(random, List.of(AgeBand.values())));
            case SCHOOL_YEAR -> "2024-2025";
            case LATE, SILENT, WITHOUT_PILOT -> Criterion.YES;
        };
    }

    private static <T> T one(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Map<String, String> parameters(String query) {
        var parameters = new HashMap<String, String>();
        if (!query.isEmpty()) {
            for (String part : query.substring(1).split("&")) {
                String[] pair = part.split("=", 2);
                parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
