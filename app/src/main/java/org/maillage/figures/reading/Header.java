package org.maillage.figures.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.figures.Measure;
import org.maillage.figures.Source;

/// The first line of a file, as one source reads it: which column holds what, and of which year.
///
/// @param code rank of the column of codes
/// @param name rank of the column of names, or -1
/// @param tally rank of the column that says what is counted, or -1
/// @param columns rank of the column of each measure; -1 where all are counted in one column
/// @param year the columns bear, or null
record Header(
        List<String> written,
        int code,
        int name,
        int tally,
        List<Measure> measures,
        List<Integer> columns,
        @Nullable Integer year) {

    private static final int CENTURY = 2000;
    private static final Pattern TWO = Pattern.compile("\\{yy}");
    private static final Pattern FOUR = Pattern.compile("\\{yyyy}");

    /// @return empty when the line is not one of that source
    static Optional<Header> find(Source source, List<String> line) {
        List<String> written = line.stream().map(Header::folded).toList();
        if (!needed(source).map(Header::folded).allMatch(written::contains)) {
            return Optional.empty();
        }
        int code = first(written, source.format().code());
        if (code < 0) {
            return Optional.empty();
        }
        int name = first(written, source.format().name());
        if (source.tally() != null) {
            int tally = written.indexOf(folded(source.tally().column()));
            List<Integer> none = source.measures().stream().map(_ -> -1).toList();
            return Optional.of(new Header(line, code, name, tally, source.measures(), none, null));
        }
        return measured(source, line, written, code, name);
    }

    // Columns a file of this source cannot go without, whatever it measures.
    private static Stream<String> needed(Source source) {
        return Stream.of(
                        source.tally() == null ? null : List.of(source.tally().column()),
                        source.choice() == null ? null : List.of(source.choice().column()),
                        source.within() == null ? null : source.within().columns())
                .filter(Objects::nonNull)
                .flatMap(List::stream);
    }

    private static Optional<Header> measured(
            Source source, List<String> line, List<String> written, int code, int name) {
        var measures = new ArrayList<Measure>();
        var columns = new ArrayList<Integer>();
        Set<Integer> years = new HashSet<>();
        for (Measure measure : source.measures()) {
            Map<Integer, Integer> found = find(written, measure);
            if (found.isEmpty() && !measure.optional()) {
                return Optional.empty();
            }
            found.forEach((column, year) -> {
                measures.add(measure);
                columns.add(column);
                if (year > 0) {
                    years.add(year);
                }
            });
        }
        if (years.size() > 1 || new HashSet<>(measures).size() < measures.size()) {
            return Optional.empty();
        }
        Integer year = years.isEmpty() ? null : years.iterator().next();
        return Optional.of(new Header(line, code, name, -1, measures, columns, year));
    }

    // Rank of the column and the year it bears, 0 when it bears none.
    private static Map<Integer, Integer> find(List<String> written, Measure measure) {
        for (String candidate : measure.columns()) {
            Pattern pattern = Pattern.compile(pattern(folded(candidate)));
            var found = new HashMap<Integer, Integer>();
            for (int i = 0; i < written.size(); i++) {
                Matcher matcher = pattern.matcher(written.get(i));
                if (matcher.matches()) {
                    found.put(i, matcher.groupCount() == 0 ? 0 : year(matcher.group(1)));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Map.of();
    }

    private static String pattern(String candidate) {
        String four = FOUR.matcher(candidate).replaceAll("((?:19|20)[0-9]{2})");
        return TWO.matcher(four).replaceAll("([0-9]{2})");
    }

    static int year(String digits) {
        int year = Integer.parseInt(digits);
        return year < 100 ? CENTURY + year : year;
    }

    private static int first(List<String> written, List<String> candidates) {
        return candidates.stream()
                .map(candidate -> written.indexOf(folded(candidate)))
                .filter(rank -> rank >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static String folded(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }

    /// Rank of a column by its name, -1 when there is none.
    int rank(String column) {
        return first(written.stream().map(Header::folded).toList(), List.of(column));
    }

    /// Rank of the column of years, -1 when the file has one year.
    int years(Source source) {
        return first(
                written.stream().map(Header::folded).toList(), source.format().years());
    }

    /// Whether what stands last in a line is kept: a file cut within it would tell another number.
    boolean readsLast() {
        int last = written.size() - 1;
        return columns.contains(last) || code == last || name == last || tally == last;
    }

    /// How the file itself writes the column of a measure.
    String column(int measure) {
        return written.get(columns.get(measure)).strip();
    }
}
