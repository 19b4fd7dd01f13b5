package org.maillage.base.intake.fiches;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.base.reading.Sheet;

/// Sets fiches out as a sheet: a line of headings, then one line for each.
final class FicheSheet {

    static final String SHEET = "Fiches";
    static final String LOOSE = "Texte sans intitulé";
    static final String FILE = FicheFiles.FILE;

    private final FicheDescription description;
    private final FicheColumns columns;
    private final Map<Integer, String> loose = new HashMap<>();
    private final Map<Integer, String> files = new HashMap<>();
    private int lines;

    FicheSheet(FicheLabels labels) {
        this.description = labels.description();
        this.columns = new FicheColumns(labels);
        columns.known(description.title());
    }

    /// @param fallbackTitle for a fiche that nothing names
    /// @param file where the fiche comes from, or empty when there is but one
    void add(Fiche fiche, String fallbackTitle, String file) {
        int line = lines++;
        columns.known(description.title()).put(line, fiche.title().isEmpty() ? fallbackTitle : fiche.title());
        if (!fiche.code().isEmpty()) {
            columns.known(description.code()).put(line, fiche.code());
        }
        List<String> beside = new ArrayList<>();
        addBranches(fiche, line, beside);
        Map<String, Integer> ranks = new HashMap<>();
        for (Fiche.Entry entry : fiche.entries()) {
            add(entry, ranks.merge(entry.key(), 1, Integer::sum), line).ifPresent(beside::add);
        }
        beside.add(fiche.loose());
        beside.removeIf(String::isEmpty);
        loose.put(line, String.join("\n", beside));
        files.put(line, file);
    }

    /// @return what has no column of its own
    private Optional<String> add(Fiche.Entry entry, int rank, int line) {
        if (entry.key().isEmpty() && entry.content().isEmpty()) {
            return Optional.of(entry.label());
        }
        Optional<FicheColumns.Column> column = entry.key().isEmpty() ? columns.own(entry) : columns.known(entry, rank);
        column.ifPresent(found -> found.put(line, entry.content()));
        return column.isPresent() ? Optional.empty() : Optional.of(entry.label() + " : " + entry.content());
    }

    /// An empty model is no line, and yet its columns say what it is a model of.
    void declare(Fiche model) {
        columns.known(description.code());
        model.entries().stream().filter(entry -> !entry.key().isEmpty()).forEach(entry -> columns.known(entry, 1));
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
                columns.known(key).put(line, fiche.branches().get(at));
            }
        }
    }

    /// @param above what precedes the fiches, kept in a line above the headings
    Sheet toSheet(String above) {
        setClaimedAside();
        boolean anyLoose = loose.values().stream().anyMatch(text -> !text.isEmpty());
        boolean anyFile = files.values().stream().anyMatch(text -> !text.isEmpty());
        List<List<String>> rows = new ArrayList<>();
        if (!above.isBlank()) {
            rows.add(List.of(above));
        }
        List<String> headings = new ArrayList<>(columns.headings());
        headings.addAll(anyLoose ? List.of(LOOSE) : List.of());
        headings.addAll(anyFile ? List.of(FILE) : List.of());
        rows.add(headings);
        for (int line = 0; line < lines; line++) {
            int at = line;
            List<String> row = new ArrayList<>(columns.all().stream()
                    .map(column -> column.cells().getOrDefault(at, ""))
                    .toList());
            row.addAll(anyLoose ? List.of(loose.getOrDefault(at, "")) : List.of());
            row.addAll(anyFile ? List.of(files.getOrDefault(at, "")) : List.of());
            rows.add(row);
        }
        return Sheet.of(SHEET, rows);
    }

    /// What a reader of headings would take for another column goes with its label to the text without heading.
    private void setClaimedAside() {
        for (FicheColumns.Column column : columns.takeClaimed()) {
            column.cells()
                    .forEach((line, content) ->
                            loose.merge(line, column.written() + " : " + content, FicheSheet::below));
        }
    }

    private static String below(String before, String after) {
        return before.isEmpty() ? after : before + "\n" + after;
    }
}
