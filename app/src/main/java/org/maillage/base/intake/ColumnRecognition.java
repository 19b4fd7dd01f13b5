package org.maillage.base.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.base.reading.Cell;
import org.maillage.base.reading.Row;
import org.maillage.base.reading.Sheet;

/// Which column of a sheet is which: finds the line of headings and gives each heading the description that suits it
/// best.
///
/// The surest pair is taken first, then the surest of what is left, so an exact heading is never given away to make a
/// doubtful one fit; ties go to the leftmost column. The same sheet always gives the same answer, and each answer says
/// why.
///
/// @param headerRow the line of headings, from 1
/// @param headings all of them, from left to right
/// @param columns the recognised ones, from left to right
/// @param unknown headings that no description claims, from left to right
/// @param score how well the line of headings is recognised; to compare sheets with, nothing else
public record ColumnRecognition(
        int headerRow, List<Cell> headings, List<RecognisedColumn> columns, List<Cell> unknown, double score) {

    /// A title, a logo, a legend and a line of groups may stand above the headings.
    static final int ROWS_SEARCHED = 15;

    private static final int LONGEST_HEADING = 200; // more characters are a description or a guidance

    public ColumnRecognition {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
        unknown = List.copyOf(unknown);
    }

    /// Finds the line of headings among the first fifteen.
    ///
    /// @return empty when no line has two headings that are known
    public static Optional<ColumnRecognition> find(Sheet sheet, List<ColumnDescription> descriptions) {
        List<NamedColumn> named = NamedColumn.of(descriptions);
        return sheet.rows().stream()
                .takeWhile(row -> row.number() <= ROWS_SEARCHED)
                .map(row -> at(row, named))
                .filter(found -> found.columns().size() >= 2)
                .max(Comparator.comparingDouble(ColumnRecognition::score)
                        .thenComparing(ColumnRecognition::headerRow, Comparator.reverseOrder()));
    }

    /// Takes a line that the user points at as the headings.
    public static ColumnRecognition inRow(Row headings, List<ColumnDescription> descriptions) {
        return at(headings, NamedColumn.of(descriptions));
    }

    /// The same, where a person or an earlier file said what some headings are. Their word goes before any likeness: a
    /// description given to one heading is no longer another's, unless it may be repeated.
    ///
    /// @param said key of the description by [#keyOf] of the heading; an empty key is "none of them"
    public ColumnRecognition corrected(Map<String, String> said, List<ColumnDescription> descriptions) {
        Map<String, ColumnDescription> byKey = new HashMap<>();
        descriptions.forEach(description -> byKey.put(description.key(), description));
        List<HeadingMatch> taken = new ArrayList<>();
        Set<String> given = new HashSet<>();
        headings.forEach(cell -> {
            ColumnDescription description = byKey.get(said.getOrDefault(keyOf(cell.text()), ""));
            if (description != null && (description.repeated() || given.add(description.key()))) {
                taken.add(HeadingMatch.said(cell, description));
            }
        });
        for (RecognisedColumn column : columns) {
            boolean free = column.description().repeated()
                    || !given.contains(column.description().key());
            if (free && !said.containsKey(keyOf(column.heading()))) {
                taken.add(HeadingMatch.kept(column, headingAt(column.column())));
            }
        }
        Set<Cell> placed = taken.stream().map(HeadingMatch::heading).collect(Collectors.toSet());
        return new ColumnRecognition(
                headerRow,
                headings,
                ranked(taken),
                headings.stream().filter(cell -> !placed.contains(cell)).toList(),
                score);
    }

    private Cell headingAt(int column) {
        return headings.stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .orElseThrow();
    }

    /// A heading as it is remembered from one file to the next: the words that matter, and its number.
    public static String keyOf(String heading) {
        Heading read = Heading.of(heading);
        return read.number() == 0 ? read.joined() : read.joined() + " " + read.number();
    }

    static ColumnRecognition at(Row headings, List<NamedColumn> described) {
        List<HeadingMatch> taken = new ArrayList<>();
        Set<Cell> placed = new HashSet<>();
        Set<String> given = new HashSet<>();
        for (HeadingMatch match : matches(headings, described)) {
            boolean free = match.description().repeated()
                    || !given.contains(match.description().key());
            if (free && placed.add(match.heading())) {
                given.add(match.description().key());
                taken.add(match);
            }
        }
        List<Cell> unknown =
                headings.cells().stream().filter(cell -> !placed.contains(cell)).toList();
        double score = taken.stream().mapToDouble(HeadingMatch::score).sum();
        return new ColumnRecognition(headings.number(), headings.cells(), ranked(taken), unknown, score);
    }

    private static List<HeadingMatch> matches(Row headings, List<NamedColumn> described) {
        List<HeadingMatch> matches = new ArrayList<>();
        for (Cell cell : headings.cells()) {
            Heading heading = Heading.of(cell.text().length() > LONGEST_HEADING ? "" : cell.text());
            if (!heading.words().isEmpty()) {
                described.forEach(
                        column -> HeadingMatch.of(cell, heading, column).ifPresent(matches::add));
            }
        }
        matches.sort(HeadingMatch.SUREST_FIRST);
        return matches;
    }

    private static List<RecognisedColumn> ranked(List<HeadingMatch> taken) {
        taken.sort(Comparator.comparingInt(match -> match.heading().column()));
        Map<String, Integer> ranks = new HashMap<>();
        return taken.stream()
                .map(match -> new RecognisedColumn(
                        match.heading().column(),
                        match.heading().text(),
                        match.description(),
                        ranks.merge(match.description().key(), 1, Integer::sum),
                        match.likeness()))
                .toList();
    }
}
