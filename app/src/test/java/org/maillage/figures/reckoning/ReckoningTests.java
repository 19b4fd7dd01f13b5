package org.maillage.figures.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.figures.Basis;
import org.maillage.figures.EditionId;
import org.maillage.figures.Figure;
import org.maillage.figures.KeptEdition;
import org.maillage.figures.Reliability;
import org.maillage.figures.catalogue.Catalogue;

/// Three IRIS worked out by hand: a hundred families of which forty with one parent, fifty of which ten, and one of
/// which nothing may be known.
class ReckoningTests {

    private static final double SECRET = Double.NaN;

    private final Catalogue catalogue = new Catalogue();
    private final KeptEdition caf = edition("caf-iris", List.of("am", "acavenf"));
    private final KeptEdition incomes = edition("filosofi-iris", List.of("med", "tp60"));

    private final Map<String, Line> lines = Map.of(
            "one", new Line(2, new double[] {40, 60}, "=="),
            "two", new Line(3, new double[] {10, 40}, "=="),
            "three", new Line(4, new double[] {SECRET, 5}, "s="));

    @Test
    void addsWholeIris() {
        var figure = known("familles-avec-enfants", whole("one"), whole("two"));
        assertThat(figure.value()).isEqualTo(150);
        assertThat(figure.basis().method()).isEqualTo(Basis.Method.SUM_OF_IRIS);
        assertThat(figure.basis().estimated()).isZero();
        assertThat(figure.basis().lines()).containsExactly(2L, 3L);
    }

    @Test
    void dividesAfterAddingBothSides() {
        assertThat(known("part-monoparentales", whole("one"), whole("two")).value())
                .isCloseTo(100.0 * 50 / 150, within(1e-9));
    }

    @Test
    void cutsAnIrisByItsPeopleAndSaysHowMuchIsEstimated() {
        var figure = known("familles-avec-enfants", whole("one"), new Part("two", 0.4, 80));
        assertThat(figure.value()).isEqualTo(120);
        assertThat(figure.basis().method()).isEqualTo(Basis.Method.CUT_BY_PEOPLE);
        assertThat(figure.basis().estimated()).isCloseTo(20.0 / 120, within(1e-9));
    }

    @Test
    void saysAtLeastWhereAPartIsKeptBack() {
        var figure = known("familles-avec-enfants", whole("one"), whole("three"));
        assertThat(figure.value()).isEqualTo(100);
        assertThat(figure.basis().withheld()).isEqualTo(1);
    }

    @Test
    void dividesByTheSamePartsItAdds() {
        assertThat(known("part-monoparentales", whole("one"), whole("three")).value())
                .isEqualTo(40);
    }

    @Test
    void neverTellsWhatIsKeptBack() {
        assertThat(figure("part-monoparentales", caf, lines, whole("three")))
                .isEqualTo(unknown("part-monoparentales", Figure.Reason.SECRET));
    }

    @Test
    void tellsNoShareOfWhichMostIsKeptBack() {
        var more = Map.of("one", line(2, 40, 60), "b", secret(3), "c", secret(4), "d", secret(5));
        assertThat(figure("part-monoparentales", caf, more, whole("one"), whole("b"), whole("c"), whole("d")))
                .isEqualTo(unknown("part-monoparentales", Figure.Reason.MOSTLY_SECRET));
    }

    @Test
    void tellsTheShareOfThoseTheFileNamesAndThatMostOfTheAreaIsMissing() {
        var figure = (Figure.Known)
                figure("part-monoparentales", caf, lines, whole("one"), whole("village"), whole("hamlet"));
        assertThat(figure.value()).isEqualTo(40);
        assertThat(figure.basis().withheld()).isEqualTo(2);
        assertThat(figure.basis().reliability()).isEqualTo(Reliability.FRAGILE);
    }

    @Test
    void addsNoMedianButTellsItsExtremes() {
        var medians = Map.of("one", line(2, 18_000, 10), "two", line(3, 24_000, 30));
        var figure = (Figure.Between) figure("niveau-de-vie-median", incomes, medians, whole("one"), whole("two"));
        assertThat(figure.least()).isEqualTo(18_000);
        assertThat(figure.most()).isEqualTo(24_000);
    }

    @Test
    void weighsARateByPeople() {
        var rates = Map.of("one", line(2, 18_000, 10), "two", line(3, 24_000, 30));
        var figure = (Figure.Known)
                figure("taux-de-pauvrete", incomes, rates, new Part("one", 1, 300), new Part("two", 1, 100));
        assertThat(figure.value()).isEqualTo(15);
        assertThat(figure.basis().estimated()).isEqualTo(1);
    }

    @Test
    void callsAShareOfFewFragile() {
        var few = Map.of("one", line(2, 4, 25), "two", line(3, 5, 26));
        assertThat(reliability("part-monoparentales", few, whole("one"))).isEqualTo(Reliability.FRAGILE);
        assertThat(reliability("part-monoparentales", few, whole("two"))).isEqualTo(Reliability.SOLID);
        assertThat(reliability("familles-avec-enfants", few, whole("one"))).isEqualTo(Reliability.SOLID);
    }

    @Test
    void callsWhatIsMostlyEstimatedFragile() {
        assertThat(reliability("familles-avec-enfants", lines, whole("one"), new Part("two", 0.4, 80)))
                .isEqualTo(Reliability.CAREFUL);
        assertThat(reliability("familles-avec-enfants", lines, new Part("one", 0.6, 80), new Part("two", 0.4, 80)))
                .isEqualTo(Reliability.FRAGILE);
        assertThat(reliability("familles-avec-enfants", lines, whole("one"), whole("three")))
                .isEqualTo(Reliability.CAREFUL);
    }

    @Test
    void cutsNoEquipmentInTwo() {
        KeptEdition bpe = edition("equipements-iris", List.of("creches"));
        var standing = Map.of("one", line(2, 3), "two", line(3, 1));
        assertThat(((Figure.Known) figure("creches", bpe, standing, whole("one"), whole("two"))).value())
                .isEqualTo(4);
        assertThat(figure("creches", bpe, standing, whole("one"), new Part("two", 0.4, 80)))
                .isEqualTo(unknown("creches", Figure.Reason.NO_SOURCE));
    }

    private Reliability reliability(String indicator, Map<String, Line> told, Part... parts) {
        return ((Figure.Known) figure(indicator, caf, told, parts)).basis().reliability();
    }

    private Figure.Known known(String indicator, Part... parts) {
        return (Figure.Known) figure(indicator, caf, lines, parts);
    }

    private Figure figure(String indicator, KeptEdition edition, Map<String, Line> told, Part... parts) {
        return new Reckoning(catalogue.findIndicator(indicator).orElseThrow(), edition).ofParts(List.of(parts), told);
    }

    private Figure unknown(String indicator, Figure.Reason reason) {
        return new Figure.Unknown(catalogue.findIndicator(indicator).orElseThrow(), reason);
    }

    private static Part whole(String iris) {
        return new Part(iris, 1, SECRET);
    }

    private static Line line(long number, double... quantities) {
        return new Line(number, quantities, "=".repeat(quantities.length));
    }

    private static Line secret(long number) {
        return new Line(number, new double[] {SECRET, SECRET}, "ss");
    }

    private KeptEdition edition(String source, List<String> measures) {
        return new KeptEdition(
                new EditionId(UUID.randomUUID()),
                catalogue.findSource(source).orElseThrow(),
                2021,
                measures,
                "fichier.csv",
                "",
                1,
                null,
                List.of(),
                3,
                3,
                0,
                List.of(),
                KeptEdition.State.IN_FORCE,
                Instant.EPOCH,
                0);
    }
}
