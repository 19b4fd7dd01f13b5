package org.maillage.site.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.site.FormValues;

/// Every combination of three sides of a small form, and of what may be chosen between them.
class ChoicesTests {

    private static final List<String> WORDS = List.of("", "un", "deux", "trois");
    private static final List<Set<String>> PLACES =
            List.of(Set.of(), Set.of("port"), Set.of("hauteurs"), Set.of("port", "hauteurs"), Set.of("port", "centre"));

    record Sheet(String title, Set<String> areas, Integer version) {}

    record Sides(Sheet base, Sheet theirs, Sheet mine) {

        Choices choosing(Map<String, Side> sides) {
            return new Choices(FormValues.of(base), FormValues.of(theirs), FormValues.of(mine), sides);
        }

        FormValues chosen(Map<String, Side> sides) {
            return choosing(sides).chosen().orElseThrow();
        }
    }

    static Stream<Sides> titles() {
        return WORDS.stream()
                .flatMap(base -> WORDS.stream()
                        .flatMap(theirs -> WORDS.stream()
                                .map(mine -> new Sides(
                                        new Sheet(base, Set.of(), 1),
                                        new Sheet(theirs, Set.of(), 2),
                                        new Sheet(mine, Set.of(), 1)))));
    }

    static Stream<Sides> places() {
        return PLACES.stream()
                .flatMap(base -> PLACES.stream()
                        .flatMap(theirs -> PLACES.stream()
                                .map(mine -> new Sides(
                                        new Sheet("x", base, 1), new Sheet("x", theirs, 2), new Sheet("x", mine, 1)))));
    }

    static Stream<Arguments> titlesAndChoices() {
        return titles().flatMap(sides -> Stream.of(Side.THEIRS, Side.MINE).map(side -> Arguments.of(sides, side)));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void askOnlyWhatBothChanged(Sides sides) {
        String base = sides.base.title;
        String theirs = sides.theirs.title;
        String mine = sides.mine.title;
        Change expected = theirs.equals(mine)
                ? Change.NONE
                : mine.equals(base) ? Change.THEIRS : theirs.equals(base) ? Change.MINE : Change.BOTH;
        assertThat(change(sides, "title")).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("titlesAndChoices")
    void takeTheChosenSideOverTheLatestVersion(Sides sides, Side side) {
        FormValues form = sides.chosen(Map.of("title", side, "version", Side.THEIRS));
        assertThat(word(form)).isEqualTo(side == Side.MINE ? sides.mine.title : sides.theirs.title);
        assertThat(form.elementsOf("version")).containsExactly("2");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void neverDecideADifferenceThatNobodyDecided(Sides sides) {
        Choices without = sides.choosing(Map.of("version", Side.THEIRS));
        assertThat(without.chosen().isPresent()).isEqualTo(sides.theirs.title.equals(sides.mine.title));
        assertThat(sides.choosing(Map.of("title", Side.MINE)).chosen()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void bringTogetherWhatEachAddedWithoutWhatEachRemoved(Sides sides) {
        var expected = new HashSet<String>();
        for (String place : List.of("port", "hauteurs", "centre")) {
            boolean before = sides.base.areas.contains(place);
            boolean theirs = sides.theirs.areas.contains(place);
            boolean mine = sides.mine.areas.contains(place);
            if (before ? theirs && mine : theirs || mine) {
                expected.add(place);
            }
        }
        FormValues form = sides.chosen(Map.of("areas", Side.BOTH, "version", Side.THEIRS));
        assertThat(form.elementsOf("areas")).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("places")
    void compareChoicesInWhateverOrder(Sides sides) {
        assertThat(change(sides, "areas") == Change.NONE).isEqualTo(sides.theirs.areas.equals(sides.mine.areas));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void contradictEverythingThatDiffersFromAFormThatDoesNotSayWhatItOpenedOn(Side side) {
        FormValues theirs = FormValues.of(new Sheet("un", Set.of(), 2));
        FormValues mine = FormValues.of(new Sheet("deux", Set.of(), 1));
        assertThat(Change.of(List.of("title"), FormValues.NONE, theirs, mine)).isEqualTo(Change.BOTH);
        var choices = new Choices(FormValues.NONE, theirs, mine, Map.of("title", side, "version", Side.THEIRS));
        assertThat(choices.chosen()).isPresent();
    }

    @Test
    void sendTheFormOnAsIfItHadBeenTyped() {
        Map<String, String[]> form = sent("mine", "both");
        assertThat(form).containsOnlyKeys("_csrf", "title", "areas", "version", "opened");
        assertThat(form.get("title")).containsExactly("Trois");
        assertThat(form.get("areas")).containsExactlyInAnyOrder("port", "centre");
        assertThat(form.get("version")).containsExactly("2");
        assertThat(FormValues.read(form.get("opened")[0]).elementsOf("title")).containsExactly("Deux");
    }

    @Test
    void compareAgainWhileOneIsMissing() {
        Map<String, String[]> form = sent("mine", null);
        assertThat(form.get("title")).containsExactly("Trois");
        assertThat(form.get("version")).containsExactly("1");
        assertThat(FormValues.read(form.get("opened")[0]).elementsOf("title")).containsExactly("Un");
        assertThat(Choices.of(form).byField()).containsEntry("title", Side.MINE);
    }

    private static Map<String, String[]> sent(String title, String areas) {
        var sent = new HashMap<String, String[]>();
        sent.put("_csrf", new String[] {"jeton"});
        sent.put("opened", side("Un", Set.of("port", "hauteurs"), 1));
        sent.put("theirs", side("Deux", Set.of("port"), 2));
        sent.put("mine", side("Trois", Set.of("port", "hauteurs", "centre"), 1));
        sent.put("choice:version", new String[] {"theirs"});
        sent.put("choice:title", new String[] {title});
        Optional.ofNullable(areas).ifPresent(side -> sent.put("choice:areas", new String[] {side}));
        return Choices.of(sent).asForm(sent);
    }

    private static String[] side(String title, Set<String> areas, int version) {
        return new String[] {FormValues.of(new Sheet(title, areas, version)).written()};
    }

    private static Change change(Sides sides, String field) {
        Choices choices = sides.choosing(Map.of());
        return Change.of(List.of(field), choices.base(), choices.theirs(), choices.mine());
    }

    private static String word(FormValues form) {
        return new ArrayList<>(form.elementsOf("title")).stream().findFirst().orElse("");
    }
}
