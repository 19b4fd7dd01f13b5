package org.maillage.diagnosis.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maillage.figures.Basis;
import org.maillage.figures.EditionId;
import org.maillage.figures.Figure;
import org.maillage.figures.Indicator;
import org.maillage.figures.Indicators;
import org.maillage.figures.KeptEdition;
import org.maillage.figures.Source;
import org.maillage.figures.catalogue.Catalogue;

/// Sentences are read back as a reader would, and held against the figures they were written from.
class SentencesTests {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("huit", 8),
            Map.entry("neuf", 9),
            Map.entry("dix", 10),
            Map.entry("vingt", 20));

    private static final String SHARE =
            "(?:(plus|près) d(?:’|e )?)?(un|une|deux|trois|quatre|neuf)(?: [^(]*?)? sur (deux|trois|quatre|cinq|six|huit|dix|vingt)";
    private static final Pattern FRACTION = Pattern.compile("^" + SHARE, Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT = Pattern.compile("^(\\d+(?:,\\d)?)\u00a0%");
    private static final Pattern COMPARED =
            Pattern.compile(", (plus que|moins que|à peu près comme) dans la ville \\(([^)]*)\\)");

    private final Indicators indicators = new Catalogue();
    private final Sentences sentences = new Sentences("dans la ville");

    @Test
    void saysOneFamilyInThreeAndHowItComparesWithTheCity() {
        assertThat(sentences.tell(share("part-monoparentales", 33.4), share("part-monoparentales", 25.1)))
                .hasValue(
                        "Une famille allocataire avec enfants sur trois est monoparentale, plus que dans la ville (une sur quatre).");
    }

    @Test
    void saysAPercentageWhereNoFractionIsNear() {
        assertThat(sentences.tell(share("part-rsa", 22.1), share("part-rsa", 10.0)))
                .hasValue("22\u00a0% des allocataires perçoivent le RSA, plus que dans la ville (10\u00a0%).");
    }

    @Test
    void neverTellsTwoSharesApartByTheSameWords() {
        assertThat(sentences.tell(share("part-monoparentales", 34.8), share("part-monoparentales", 33.9)))
                .hasValue(
                        "35\u00a0% des familles allocataires avec enfants sont monoparentales, à peu près comme dans la ville (34\u00a0%).");
    }

    @Test
    void tellsExtremesOfASharesAsASentence() {
        var between = new Figure.Between(
                indicators.findIndicator("taux-de-pauvrete").orElseThrow(),
                8.8,
                54.7,
                share("part-rsa", 1).basis());
        assertThat(sentences.tell(between, between))
                .hasValue("Selon l’IRIS, de 8,8\u00a0% à 55\u00a0% des personnes vivent sous le seuil de pauvreté.");
    }

    @Test
    void setsANumberBesideWhatWasCountedInTheCity() {
        assertThat(sentences.tell(share("enfants-0-2", 411), share("enfants-0-2", 4309)))
                .hasValue(
                        "On y compte 411 enfants de moins de 3 ans connus de la Caf, soit 9,5\u00a0% du nombre compté dans la ville.");
    }

    @Test
    void makesNoSentenceOfAShareOfFew() {
        Figure.Known few = with(share("part-rsa", 40), Basis.Method.PUBLISHED, 0, 12);
        assertThat(sentences.tell(few, share("part-rsa", 10))).isEmpty();
        assertThat(Departure.of(List.of(new Departure.Pair(few, share("part-rsa", 10))), 3))
                .isEmpty();
    }

    @Test
    void tellsNoNumberOfItsOwnMakingBelowFive() {
        Figure.Known four = with(share("enfants-0-2", 4.4), Basis.Method.CUT_BY_PEOPLE, 0.4, Double.NaN);
        assertThat(FigureWords.of(four)).isEqualTo("moins de 5");
        assertThat(sentences.tell(four, share("enfants-0-2", 4309))).isEmpty();
        assertThat(FigureWords.span(Indicator.Unit.NUMBER, 4.4, 40)).isEqualTo("jusqu’à 40");
        assertThat(FigureWords.of(with(four, Basis.Method.CUT_BY_PEOPLE, 0, Double.NaN)))
                .isEqualTo("4");
    }

    private static Figure.Known with(Figure.Known figure, Basis.Method method, double estimated, double base) {
        Basis basis = figure.basis();
        return new Figure.Known(
                figure.indicator(),
                figure.value(),
                new Basis(basis.edition(), method, estimated, base, 1, 0, List.of(2L)));
    }

    @Test
    void isTrueAtEveryRounding() {
        var random = new Random(8);
        for (Indicator indicator : indicators.listIndicators()) {
            if (indicator.unit() == Indicator.Unit.PERCENT && !indicator.says().silent()) {
                for (int i = 0; i < 2_000; i++) {
                    double here = random.nextInt(4) == 0 ? random.nextInt(101) : random.nextDouble() * 100;
                    double city = random.nextBoolean() ? random.nextDouble() * 100 : here + random.nextGaussian() * 2;
                    check(indicator, here, Math.clamp(city, 0, 100));
                }
            }
        }
    }

    private void check(Indicator indicator, double here, double city) {
        String sentence = sentences
                .tell(share(indicator.key(), here), share(indicator.key(), city))
                .orElseThrow();
        assertThat(sentence).as("%s %s", here, city).endsWith(".");
        requireTrue(sentence, here, sentence);
        Matcher compared = COMPARED.matcher(sentence);
        assertThat(compared.find()).as(sentence).isTrue();
        requireTrue(compared.group(2), city, sentence);
        switch (compared.group(1)) {
            case "plus que" -> assertThat(here).as(sentence).isGreaterThan(city);
            case "moins que" -> assertThat(here).as(sentence).isLessThan(city);
            default -> assertThat(Math.abs(here - city)).as(sentence).isLessThan(1);
        }
    }

    // What a reader understands by the words, in percent.
    private static void requireTrue(String words, double percent, String sentence) {
        Matcher written = PERCENT.matcher(words);
        if (written.find()) {
            double told = Double.parseDouble(written.group(1).replace(',', '.'));
            assertThat(Math.abs(told - percent)).as(sentence).isLessThanOrEqualTo(percent < 10 ? 0.0501 : 0.501);
            return;
        }
        Matcher fraction = FRACTION.matcher(words);
        assertThat(fraction.find()).as(sentence).isTrue();
        double told = 100.0 * WORDS.get(fraction.group(2).toLowerCase()) / WORDS.get(fraction.group(3));
        String side = fraction.group(1) == null ? "" : fraction.group(1).toLowerCase();
        switch (side) {
            case "plus" -> assertThat(percent).as(sentence).isGreaterThan(told).isLessThanOrEqualTo(told + 2);
            case "près" -> assertThat(percent).as(sentence).isLessThan(told).isGreaterThanOrEqualTo(told - 2);
            default -> assertThat(Math.abs(percent - told)).as(sentence).isLessThanOrEqualTo(0.5);
        }
    }

    private Figure.Known share(String key, double percent) {
        Source source = ((Catalogue) indicators).listSources().getFirst();
        var edition = new KeptEdition(
                new EditionId(new java.util.UUID(0, 1)),
                source,
                2021,
                List.of(),
                "caf2021.csv",
                "",
                1,
                null,
                List.of(),
                1,
                1,
                0,
                List.of(),
                KeptEdition.State.IN_FORCE,
                Instant.EPOCH,
                0);
        return new Figure.Known(
                indicators.findIndicator(key).orElseThrow(),
                percent,
                new Basis(edition, Basis.Method.PUBLISHED, 0, Double.NaN, 1, 0, List.of(2L)));
    }
}
