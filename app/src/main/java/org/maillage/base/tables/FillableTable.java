package org.maillage.base.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A spreadsheet that somebody fills in and sends back: a sheet of headings and nothing else, one that says what each
/// column takes, and one with the words that the cells of the first offer to choose from.
///
/// @param sheet name of the sheet to fill in
/// @param instructions one sentence a line
public record FillableTable(String sheet, List<String> instructions, List<Column> columns) {

    static final String GUIDE = "Mode d’emploi";
    static final String LISTS = "Listes";

    /// The sheets beside the one to fill in, when some of its columns have lists.
    public static final List<String> GUIDES = List.of(GUIDE, LISTS);

    static final String NOT_LISTED = "Choisissez un des mots de la liste.";

    /// How many lines offer their lists. Those below take the same words, typed.
    static final int LINES = 1_000;

    private static final int NARROWEST = 14;
    private static final int WIDEST = 44;
    private static final int WORDS_TOLD = 12;
    private static final List<String> GUIDE_HEADINGS =
            List.of("En-tête", "À remplir", "Ce qu’on y écrit", "Par exemple", "Mots de la liste");

    /// @param guidance what it takes, in French sentences; may be empty
    /// @param example what somebody might write there, or empty
    /// @param words those one chooses from, empty when anything may be written
    /// @param several whether a cell may hold several things, one a line, and others than the words of the list
    public record Column(
            String label, boolean required, String guidance, String example, List<String> words, boolean several) {

        public Column {
            words = List.copyOf(words);
        }

        public static Column free(String label, boolean required, String guidance, String example) {
            return new Column(label, required, guidance, example, List.of(), false);
        }

        /// Takes one word of a list and nothing else.
        public static Column oneOf(String label, boolean required, String guidance, List<String> words) {
            return new Column(label, required, guidance, words.isEmpty() ? "" : words.getFirst(), words, false);
        }

        /// Takes several words of a list, and others.
        public static Column someOf(String label, String guidance, List<String> words) {
            return new Column(
                    label,
                    false,
                    guidance,
                    String.join("\n", words.stream().limit(2).toList()),
                    words,
                    true);
        }

        int widthChars() {
            return Math.clamp(
                    Stream.concat(Stream.of(label, example), words.stream())
                                    .mapToInt(String::length)
                                    .max()
                                    .orElse(0)
                            + 2L,
                    NARROWEST,
                    WIDEST);
        }

        private List<String> told() {
            return List.of(label, required ? "toujours" : "si vous le savez", guidance, example, toldWords());
        }

        private String toldWords() {
            return words.size() <= WORDS_TOLD
                    ? String.join("\n", words)
                    : "Les " + words.size() + " mots de la feuille «\u00a0" + LISTS + "\u00a0».";
        }
    }

    public FillableTable {
        instructions = List.copyOf(instructions);
        columns = List.copyOf(columns);
    }

    /// Writes it as a workbook; the output stays open.
    ///
    /// @param format one that has lists to choose from: not CSV
    public void writeTo(TableFormat format, OutputStream out) throws IOException {
        switch (format) {
            case ODS -> new OdsFillable(this).writeTo(out);
            case XLSX -> new XlsxFillable(this).writeTo(out);
            case CSV -> throw new IllegalArgumentException("A CSV file has no lists to choose from");
        }
    }

    /// The columns that have a list, in the order of their lists.
    List<Column> listed() {
        return columns.stream().filter(column -> !column.words().isEmpty()).toList();
    }

    /// The lines of the sheet that explains: sentences alone, then one line a column.
    List<List<String>> guide() {
        var lines = new ArrayList<List<String>>();
        instructions.forEach(sentence -> lines.add(List.of(sentence)));
        lines.add(List.of());
        lines.add(GUIDE_HEADINGS);
        columns.forEach(column -> lines.add(column.told()));
        return lines;
    }

    /// The line of the guide that holds its headings, from 0.
    int guideHeadings() {
        return instructions.size() + 1;
    }
}
