package org.maillage.base.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands between the fields of a text file, found from its first lines: the candidate that cuts most of them into
/// the same number of fields. Excel may name it on a line of its own (`sep=;`), which is no row.
///
/// @param named whether the file names it on its first line
record CsvSeparator(char character, boolean named) {

    private static final List<Character> CANDIDATES = List.of(';', '\t', ',', '|');
    private static final int SAMPLE_CHARACTERS = 64 * 1024;
    private static final Pattern NAMED =
            Pattern.compile("\"?sep=([^\"\\r\\n])\"?(?:\\r|\\n|$)", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMA_OF_A_SENTENCE = Pattern.compile(", (?! *\")");

    /// How well a candidate cuts the sample: the share of lines that it cuts alike, and in how many fields.
    private record Fit(char candidate, double share, int fields) {

        double weight() {
            return share * Math.log(fields);
        }

        boolean isBetterThan(Fit other) {
            boolean thisFits = share >= 0.5;
            if (thisFits != other.share >= 0.5) {
                return thisFits;
            }
            if (thisFits && share != other.share) {
                return share > other.share;
            }
            return weight() > other.weight();
        }
    }

    static CsvReader.CsvReaderBuilder recordsCutBy(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .trimWhitespacesAroundQuotes(true);
    }

    static CsvSeparator find(CsvText text) throws IOException {
        String sample = start(text);
        Matcher named = NAMED.matcher(sample);
        if (named.lookingAt()) {
            return new CsvSeparator(named.group(1).charAt(0), true);
        }
        Fit best = new Fit(CANDIDATES.getFirst(), 0, 1);
        for (char candidate : CANDIDATES) {
            Fit fit = fit(candidate, sample);
            best = fit.isBetterThan(best) ? fit : best;
        }
        return new CsvSeparator(best.candidate, false);
    }

    private static String start(CsvText text) throws IOException {
        char[] sample = new char[SAMPLE_CHARACTERS];
        try (Reader in = text.open()) {
            int length = 0;
            for (int read = in.read(sample); read > 0; read = in.read(sample, length, sample.length - length)) {
                length += read;
            }
            boolean whole = length < sample.length;
            String read = new String(sample, 0, length);
            int end = Math.max(read.lastIndexOf('\n'), read.lastIndexOf('\r'));
            return whole || end < 0 ? read : read.substring(0, end);
        }
    }

    private static Fit fit(char candidate, String sample) {
        String cut = candidate == ',' ? COMMA_OF_A_SENTENCE.matcher(sample).replaceAll("  ") : sample;
        TreeMap<Integer, Integer> linesByFields = new TreeMap<>();
        try {
            for (CsvRecord record : recordsCutBy(candidate).skipEmptyLines(true).ofCsvRecord(cut)) {
                linesByFields.merge(record.getFieldCount(), 1, Integer::sum);
            }
        } catch (CsvParseException misplacedQuote) {
            // what was counted until there still tells something: it may be misplaced whatever the separator
        }
        double lines =
                linesByFields.values().stream().mapToInt(Integer::intValue).sum();
        Fit best = new Fit(candidate, 0, 1);
        for (var some : linesByFields.tailMap(2).entrySet()) {
            Fit fit = new Fit(candidate, some.getValue() / lines, some.getKey());
            best = fit.isBetterThan(best) ? fit : best;
        }
        return best;
    }
}
