package org.maillage.base.intake.fiches;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The columns of a sheet of fiches: one for each label that the description knows, one for each other label. Labels
/// that mean the same in several fiches share a column, under the words of the first.
final class FicheColumns {

    private static final int MOST_OWN = 300; // more unknown labels than any person writes
    private static final int MOST = 600; // those of labels that come back in one fiche included

    /// @param key of the description, or empty when the label is nobody's
    /// @param cells by their line, from 0
    record Column(String key, String written, Map<Integer, String> cells) {

        void put(int line, String content) {
            if (!content.isEmpty()) {
                cells.put(line, content);
            }
        }
    }

    private final FicheLabels labels;
    private final Map<String, Column> byPlace = new LinkedHashMap<>();

    FicheColumns(FicheLabels labels) {
        this.labels = labels;
    }

    /// @return the first column of this key, under the words of the description
    Column known(String key) {
        return byPlace.computeIfAbsent(placeOf(key, 1), place -> column(key, labelOf(key)));
    }

    /// @param rank 1 for the first label of this key in a fiche
    /// @return the column that the label goes into, or empty when the sheet has no room left
    Optional<Column> known(Fiche.Entry entry, int rank) {
        return at(placeOf(entry.key(), rank), entry, MOST);
    }

    /// @return the column of a label that nobody describes, or empty when the sheet has no room left
    Optional<Column> own(Fiche.Entry entry) {
        return at(" " + Label.folded(entry.label()), entry, MOST_OWN);
    }

    private Optional<Column> at(String place, Fiche.Entry entry, int most) {
        return byPlace.containsKey(place) || byPlace.size() < most
                ? Optional.of(byPlace.computeIfAbsent(place, key -> column(entry.key(), entry.label())))
                : Optional.empty();
    }

    private static String placeOf(String key, int rank) {
        return key + "#" + rank;
    }

    private static Column column(String key, String written) {
        return new Column(key, written, new HashMap<>());
    }

    private String labelOf(String key) {
        return labels.description().column(key).label();
    }

    List<Column> all() {
        return List.copyOf(byPlace.values());
    }

    /// The words of the fiches, as long as they lead to the same columns as the names of the descriptions.
    List<String> headings() {
        List<String> written = headings(Column::written);
        return leadHome(written) ? written : headings(this::safeHeading);
    }

    private String safeHeading(Column column) {
        return column.key().isEmpty() ? column.written() : labelOf(column.key());
    }

    private List<String> headings(Function<Column, String> name) {
        return byPlace.values().stream().map(name).toList();
    }

    private boolean leadHome(List<String> headings) {
        Map<Integer, String> found = labels.keysOf(headings);
        List<Column> all = all();
        return IntStream.range(0, all.size()).allMatch(at -> all.get(at).key().equals(found.getOrDefault(at, "")));
    }

    /// Takes away the labels that a fiche leaves under its own name and that a reader of headings would take for
    /// another column.
    List<Column> takeClaimed() {
        Map<Integer, String> found = labels.keysOf(headings(this::safeHeading));
        List<Column> all = all();
        List<Column> claimed = new ArrayList<>(IntStream.range(0, all.size())
                .filter(at -> all.get(at).key().isEmpty() && found.containsKey(at))
                .mapToObj(all::get)
                .toList());
        byPlace.values().removeAll(claimed);
        return claimed;
    }
}
