package org.maillage.convention.contents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.convention.contents.ContentUse.CARRIED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.convention.contents.Divergence.Choice;
import org.maillage.convention.contents.Divergence.Side;

/// Two sides of one beginning: themes with actions, tied to places. Each test says what both sides did.
class ContentMergeTests {

    private static final ContentTable THEME =
            ContentTable.ofObjects("theme", "theme", CARRIED).twinsBy("name");
    private static final ContentTable ACTION = ContentTable.ofObjects("action", "action", CARRIED)
            .ownedBy("theme_id", "theme")
            .together("starts_on", "ends_on");
    private static final ContentTable PLACE =
            ContentTable.ofTies("place", "action", "action_id", "action", List.of("area_id"), CARRIED);
    private static final ContentTable CONSTAT =
            ContentTable.ofObjects("constat", "constat", CARRIED).referring("merged_into", "constat");
    private static final List<ContentTable> TABLES = List.of(THEME, ACTION, PLACE);

    private static final String PE = id(1);
    private static final String JE = id(2);
    private static final String CRECHE = id(11);
    private static final String LUDO = id(12);

    private static final Contents BASE = contents(
            row("theme", "id", PE, "name", "Petite enfance"),
            row("theme", "id", JE, "name", "Jeunesse"),
            row("action", "id", CRECHE, "theme_id", PE, "title", "Crèche", "ends_on", "2026"),
            row("action", "id", LUDO, "theme_id", PE, "title", "Ludothèque", "ends_on", null),
            row("place", "action_id", CRECHE, "area_id", "monplaisir"));

    @Test
    void takesWhatOnlyTheDraftChanged() {
        ContentMerge merge = merge(BASE, set(BASE, CRECHE, "title", "Crèche du port"));
        assertThat(merge.divergences()).isEmpty();
        assertThat(title(merge, CRECHE)).isEqualTo("Crèche du port");
    }

    @Test
    void keepsWhatOnlyTheLivingConventionChanged() {
        ContentMerge merge = merge(set(BASE, CRECHE, "title", "Crèche du port"), BASE);
        assertThat(merge.divergences()).isEmpty();
        assertThat(title(merge, CRECHE)).isEqualTo("Crèche du port");
    }

    @Test
    void joinsChangesOfTwoFieldsOfOneRow() {
        ContentMerge merge = merge(set(BASE, CRECHE, "ends_on", "2027"), set(BASE, CRECHE, "title", "Crèche du port"));
        assertThat(merge.divergences()).isEmpty();
        assertThat(title(merge, CRECHE)).isEqualTo("Crèche du port");
        assertThat(merge.merged()
                        .find("action", UUID.fromString(CRECHE))
                        .orElseThrow()
                        .get("ends_on"))
                .isEqualTo("2027");
    }

    @Test
    void asksNothingWhenBothSaidTheSame() {
        Contents both = set(BASE, CRECHE, "title", "Crèche du port");
        ContentMerge merge = merge(both, both);
        assertThat(merge.divergences()).isEmpty();
        assertThat(merge.merged()).isEqualTo(both);
    }

    @Test
    void asksToChooseAFieldThatBothChanged() {
        Contents living = set(BASE, CRECHE, "title", "Crèche de la gare");
        Contents draft = set(BASE, CRECHE, "title", "Crèche du port");
        Divergence asked = merge(living, draft).undecided().getFirst();
        assertThat(asked.columns()).containsExactly("title");
        assertThat(asked.living()).containsEntry("title", "Crèche de la gare");
        assertThat(asked.draft()).containsEntry("title", "Crèche du port");
        assertThat(title(merge(living, draft), CRECHE)).isEqualTo("Crèche de la gare");
        assertThat(title(merge(living, draft, asked, Side.DRAFT), CRECHE)).isEqualTo("Crèche du port");
        assertThat(merge(living, draft, asked, Side.LIVING).undecided()).isEmpty();
    }

    @Test
    void forgetsAChoiceOnceOneSideSaysSomethingElse() {
        Contents draft = set(BASE, CRECHE, "title", "Crèche du port");
        Divergence asked = merge(set(BASE, CRECHE, "title", "Crèche de la gare"), draft)
                .undecided()
                .getFirst();
        assertThat(merge(set(BASE, CRECHE, "title", "Crèche du lac"), draft, asked, Side.DRAFT)
                        .undecided())
                .hasSize(1);
    }

    @Test
    void tellsOrdinaryDatesApart() {
        assertThat(choosing("2026-03-01", "2026-05-12").seen())
                .isNotEqualTo(choosing("2026-03-02", "2026-05-02").seen());
    }

    @Test
    void asksOnceAboutWhatHoldsTogether() {
        Contents living = set(BASE, CRECHE, "ends_on", "2024");
        Contents draft = set(BASE, CRECHE, "starts_on", "2025");
        Divergence asked = merge(living, draft).undecided().getFirst();
        assertThat(merge(living, draft).undecided()).hasSize(1);
        assertThat(asked.columns()).containsExactly("starts_on", "ends_on");
        Contents.Row chosen = merge(living, draft, asked, Side.DRAFT)
                .merged()
                .find("action", UUID.fromString(CRECHE))
                .orElseThrow();
        assertThat(chosen.get("starts_on")).isEqualTo("2025");
        assertThat(chosen.get("ends_on")).isEqualTo("2026");
    }

    @Test
    void losesNothingOfTwinsThatBothSidesAdded() {
        Contents living = with(BASE, row("theme", "id", id(3), "name", "Mobilité", "color", "rose", "aim", null));
        Contents draft = with(BASE, row("theme", "id", id(3), "name", "MOBILITÉ", "color", "vert", "aim", "Des bus"));
        ContentMerge merge = merge(living, draft);
        assertThat(merge.undecided())
                .singleElement()
                .satisfies(asked -> assertThat(asked.columns()).containsExactly("color"));
        Contents.Row twin = merge.merged().find("theme", UUID.fromString(id(3))).orElseThrow();
        assertThat(twin.get("aim")).isEqualTo("Des bus");
        assertThat(twin.get("name")).isEqualTo("Mobilité");
    }

    @Test
    void removesWhatTheDraftRemovedAndNobodyWorkedOn() {
        ContentMerge merge = merge(BASE, without(BASE, LUDO));
        assertThat(merge.divergences()).isEmpty();
        assertThat(merge.merged().find("action", UUID.fromString(LUDO))).isEmpty();
    }

    @Test
    void asksWhenTheDraftRemovedWhatTheConventionWorkedOn() {
        Contents living = set(BASE, LUDO, "title", "Ludothèque mobile");
        Contents draft = without(BASE, LUDO);
        Divergence asked = merge(living, draft).undecided().getFirst();
        assertThat(asked.isOfWholeRow()).isTrue();
        assertThat(title(merge(living, draft, asked, Side.LIVING), LUDO)).isEqualTo("Ludothèque mobile");
        assertThat(merge(living, draft, asked, Side.DRAFT).merged().find("action", UUID.fromString(LUDO)))
                .isEmpty();
    }

    @Test
    void asksWhenTheConventionRemovedWhatTheDraftWorkedOnAndBringsItBack() {
        Contents living = without(BASE, CRECHE);
        Contents draft = set(BASE, CRECHE, "title", "Crèche du port");
        Divergence asked = merge(living, draft).undecided().getFirst();
        ContentMerge back = merge(living, draft, asked, Side.DRAFT);
        assertThat(title(back, CRECHE)).isEqualTo("Crèche du port");
        assertThat(back.merged().rows("place")).hasSize(1);
        assertThat(merge(living, draft, asked, Side.LIVING).merged().rows("place"))
                .isEmpty();
    }

    @Test
    void leavesRemovedWhatTheConventionRemovedAndTheDraftDidNotTouch() {
        ContentMerge merge = merge(without(BASE, CRECHE), BASE);
        assertThat(merge.divergences()).isEmpty();
        assertThat(merge.merged().rows("place")).isEmpty();
    }

    @Test
    void losesNothingThatIsAddedUnderWhatTheOtherRemoved() {
        Contents added = with(BASE, row("action", "id", id(13), "theme_id", JE, "title", "Accueil", "ends_on", null));
        Contents removed = without(BASE, JE);
        Divergence byDraft = merge(removed, added).undecided().getFirst();
        assertThat(byDraft.table()).isEqualTo("theme");
        assertThat(merge(removed, added, byDraft, Side.DRAFT).merged().find("action", UUID.fromString(id(13))))
                .isPresent();
        assertThat(merge(added, removed).undecided())
                .singleElement()
                .satisfies(one -> assertThat(one.table()).isEqualTo("theme"));
    }

    @Test
    void joinsTiesThatBothSidesAdded() {
        Contents living = with(BASE, row("place", "action_id", CRECHE, "area_id", "roseraie"));
        Contents draft = with(living, row("place", "action_id", CRECHE, "area_id", "belle-beille"));
        ContentMerge merge = merge(living, draft);
        assertThat(merge.divergences()).isEmpty();
        assertThat(merge.merged().rows("place")).hasSize(3);
    }

    /// The avenant joins the first to the second while the convention joined the second to the first.
    @Test
    void whatTheDraftJoinsHoldsWhereBothSidesMadeACircle() {
        ContentMerge merge = mergeConstats(joined(id(22), null, null), joined(null, id(21), null));
        assertThat(merge.divergences()).isEmpty();
        assertThat(merge.merged()).isEqualTo(joined(null, id(21), null));
        assertThat(mergeConstats(joined(null, id(21), null), joined(id(22), null, null))
                        .merged())
                .isEqualTo(joined(id(22), null, null));
    }

    @Test
    void opensACircleOfThreeOnce() {
        ContentMerge merge = mergeConstats(joined(id(22), id(23), null), joined(null, null, id(21)));
        assertThat(merge.merged()).isEqualTo(joined(null, id(23), id(21)));
    }

    @Test
    void leavesAWayThatLeadsSomewhere() {
        ContentMerge merge = mergeConstats(joined(id(22), null, null), joined(null, id(23), null));
        assertThat(merge.merged()).isEqualTo(joined(id(22), id(23), null));
    }

    private static ContentMerge mergeConstats(Contents living, Contents draft) {
        return ContentMerge.of(List.of(CONSTAT), joined(null, null, null), living, draft, Map.of());
    }

    /// Three constats, and what each is joined to.
    private static Contents joined(@Nullable String first, @Nullable String second, @Nullable String third) {
        return contents(
                row("constat", "id", id(21), "merged_into", first),
                row("constat", "id", id(22), "merged_into", second),
                row("constat", "id", id(23), "merged_into", third));
    }

    private static Divergence choosing(String living, String draft) {
        return merge(set(BASE, CRECHE, "title", living), set(BASE, CRECHE, "title", draft))
                .undecided()
                .getFirst();
    }

    private static ContentMerge merge(Contents living, Contents draft) {
        return ContentMerge.of(TABLES, BASE, living, draft, Map.of());
    }

    private static ContentMerge merge(Contents living, Contents draft, Divergence asked, Side side) {
        return ContentMerge.of(TABLES, BASE, living, draft, Map.of(asked.place(), new Choice(side, asked.seen())));
    }

    private static String title(ContentMerge merge, String id) {
        return merge.merged().find("action", UUID.fromString(id)).orElseThrow().text("title");
    }

    private static Contents set(Contents contents, String id, String column, Object value) {
        return contents.each(
                (table, row) -> java.util.Optional.of(id.equals(row.text("id")) ? row.with(column, value) : row));
    }

    private static Contents without(Contents contents, String id) {
        Contents left = contents.each(
                (table, row) -> id.equals(row.text("id")) ? java.util.Optional.empty() : java.util.Optional.of(row));
        return new Ownership(TABLES).standing(left);
    }

    private static Contents with(Contents contents, Map.Entry<String, Contents.Row> row) {
        var tables = new HashMap<>(contents.tables());
        var rows = new ArrayList<>(contents.rows(row.getKey()));
        rows.add(row.getValue());
        tables.put(row.getKey(), rows);
        return new Contents(tables);
    }

    @SafeVarargs
    private static Contents contents(Map.Entry<String, Contents.Row>... rows) {
        var tables = new LinkedHashMap<String, List<Contents.Row>>();
        Arrays.stream(rows)
                .forEach(row -> tables.computeIfAbsent(row.getKey(), name -> new ArrayList<>())
                        .add(row.getValue()));
        return new Contents(tables);
    }

    private static Map.Entry<String, Contents.Row> row(String table, Object... fields) {
        var values = new LinkedHashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put((String) fields[i], fields[i + 1]);
        }
        return Map.entry(table, new Contents.Row(values));
    }

    private static String id(int number) {
        return new UUID(0, number).toString();
    }
}
