package org.maillage.base.intake.fiches;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.maillage.base.reading.Sheet;

/// Sets fiches out as a sheet: a line of headings, then one line for each. Labels that mean the same in several fiches
/// share a column, under the words of the first.
final class FicheSheet {

    static final String SHEET = "Fiches";
    static final String LOOSE = "Texte sans intitulé";
    static final String FILE = "Fichier";

    private static final int MOST_OWN_COLUMNS = 300; // more unknown labels than any person writes
    private static final int MOST_COLUMNS = 600; // those of labels that come back in one fiche included

    /// @param key of the description, or empty when the label is nobody's
    private record Column(String key, String written, Map<Integer, String> cells) {}

    private final FicheLabels labels;
    private final FicheDescription description;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<Integer, String> loose = new HashMap<>();
    private final Map<Integer, String> files = new HashMap<>();
    private int lines;

    FicheSheet(FicheLabels labels) {
        this.labels = labels;
        this.description = labels.description();
        known(description.title());
    }

    /// @param fallbackTitle for a fiche that nothing names
    /// @param file where the fiche comes from, or empty when there is but one
    void add(Fiche fiche, String fallbackTitle, String file) {
        int line = lines++;
        known(description.title()).cells().put(line, fiche.title().isEmpty() ? fallbackTitle : fiche.title());
        if (!fiche.code().isEmpty()) {
            known(description.code()).cells().put(line, fiche.code());
        }
        List<String> beside = new ArrayList<>();
        addBranches(fiche, line, beside);
        Map<String, Integer> ranks = new HashMap<>();
        for (Fiche.Entry entry : fiche.entries()) {
            if (entry.key().isEmpty()) {
                addOwn(entry, line, beside);
            } else {
                String place = entry.key() + "#" + ranks.merge(entry.key(), 1, Integer::sum);
                addKnown(place, entry, line, beside);
            }
        }
        beside.add(fiche.loose());
        beside.removeIf(String::isEmpty);
        loose.put(line, String.join("\n", beside));
        files.put(line, file);
    }

    /// An empty model is no line, and yet its columns say what it is a model of.
    void declare(Fiche model) {
        known(description.code());
        model.entries().stream()
                .filter(entry -> !entry.key().isEmpty())
                .forEach(entry ->
                        columns.computeIfAbsent(entry.key() + "#1", key -> column(entry.key(), entry.label())));
    }

    /// Headings above a fiche fill the columns of its branch, unless the fiche says better.
    private void addBranches(Fiche fiche, int line, List<String> beside) {
        for (int at = 0; at < fiche.branches().size(); at++) {
            String key =
                    at < description.branches().size() ? description.branches().get(at) : "";
            boolean said = fiche.entries().stream()
                    .anyMatch(
                            entry -> entry.key().equals(key) && !entry.content().isEmpty());
            if (key.isEmpty() || said) {
                beside.add(fiche.branches().get(at));
            } else {
                known(key).cells().put(line, fiche.branches().get(at));
            }
        }
    }

    private void addOwn(Fiche.Entry entry, int line, List<String> beside) {
        String place = " " + Label.folded(entry.label());
        if (entry.content().isEmpty()) {
            beside.add(entry.label());
        } else if (columns.containsKey(place) || columns.size() < MOST_OWN_COLUMNS) {
            put(columns.computeIfAbsent(place, own -> column("", entry.label())), line, entry);
        } else {
            beside.add(entry.label() + " : " + entry.content());
        }
    }

    private void addKnown(String place, Fiche.Entry entry, int line, List<String> beside) {
        if (columns.containsKey(place) || columns.size() < MOST_COLUMNS) {
            put(columns.computeIfAbsent(place, key -> column(entry.key(), entry.label())), line, entry);
        } else {
            beside.add(entry.label() + " : " + entry.content());
        }
    }

    private static void put(Column column, int line, Fiche.Entry entry) {
        if (!entry.content().isEmpty()) {
            column.cells().put(line, entry.content());
        }
    }

    private Column known(String key) {
        return columns.computeIfAbsent(
                key + "#1", place -> column(key, description.column(key).label()));
    }

    private static Column column(String key, String written) {
        return new Column(key, written, new HashMap<>());
    }

    int lines() {
        return lines;
    }

    /// @param above what precedes the fiches, kept in a line above the headings
    Sheet toSheet(String above) {
        setClaimedAside();
        List<List<String>> rows = new ArrayList<>();
        if (!above.isBlank()) {
            rows.add(List.of(above));
        }
        List<String> headings = new ArrayList<>(headings());
        boolean anyLoose = loose.values().stream().anyMatch(text -> !text.isEmpty());
        boolean anyFile = files.values().stream().anyMatch(text -> !text.isEmpty());
        headings.addAll(anyLoose ? List.of(LOOSE) : List.of());
        headings.addAll(anyFile ? List.of(FILE) : List.of());
        rows.add(headings);
        for (int line = 0; line < lines; line++) {
            int at = line;
            List<String> row = new ArrayList<>(columns.values().stream()
                    .map(column -> column.cells().getOrDefault(at, ""))
                    .toList());
            row.addAll(anyLoose ? List.of(loose.getOrDefault(at, "")) : List.of());
            row.addAll(anyFile ? List.of(files.getOrDefault(at, "")) : List.of());
            rows.add(row);
        }
        return Sheet.of(SHEET, rows);
    }

    /// The words of the fiches, as long as they lead to the same columns as the names of the descriptions.
    private List<String> headings() {
        List<String> written = headings(Column::written);
        return leadHome(written)
                ? written
                : headings(column -> column.key().isEmpty()
                        ? column.written()
                        : description.column(column.key()).label());
    }

    private List<String> headings(Function<Column, String> name) {
        return columns.values().stream().map(name).toList();
    }

    private boolean leadHome(List<String> headings) {
        Map<Integer, String> found = labels.keysOf(headings);
        List<Column> all = List.copyOf(columns.values());
        return IntStream.range(0, all.size()).allMatch(at -> all.get(at).key().equals(found.getOrDefault(at, "")));
    }

    /// A label that a fiche leaves under its own name, and that a reader of headings would take for another column,
    /// goes with its contents to the text without heading.
    private void setClaimedAside() {
        List<String> places = List.copyOf(columns.keySet());
        Map<Integer, String> found =
                labels.keysOf(headings(column -> column.key().isEmpty()
                        ? column.written()
                        : description.column(column.key()).label()));
        for (int at = 0; at < places.size(); at++) {
            Column column = columns.get(places.get(at));
            if (column != null && column.key().isEmpty() && found.containsKey(at)) {
                columns.remove(places.get(at));
                column.cells()
                        .forEach((line, content) ->
                                loose.merge(line, column.written() + " : " + content, FicheSheet::below));
            }
        }
    }

    private static String below(String before, String after) {
        return before.isEmpty() ? after : before + "\n" + after;
    }
}
