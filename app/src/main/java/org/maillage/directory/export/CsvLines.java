package org.maillage.directory.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// As the national formats are read by machines: commas, no byte order mark, and texts as they are. A telephone begins
/// by a plus sign, which an apostrophe against formulas would spoil; tables for people have theirs.
final class CsvLines implements Lines {

    private static final Pattern QUOTED = Pattern.compile("[,\"\\r\\n]|^\\s|\\s$");

    private final List<Column> columns;
    private final String between;
    private final Writer out;

    /// @param between the words of a list
    CsvLines(List<Column> columns, String between, OutputStream out) {
        this.columns = columns;
        this.between = between;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void begin() throws IOException {
        line(columns.stream().map(Column::name).toList());
    }

    @Override
    public void write(SequencedMap<Column, String> texts) throws IOException {
        line(texts.entrySet().stream()
                .map(cell ->
                        cell.getKey().shape() == Shape.WORDS ? cell.getValue().replace("|", between) : cell.getValue())
                .toList());
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    private void line(Collection<String> cells) throws IOException {
        out.write(cells.stream().map(CsvLines::quoted).collect(Collectors.joining(",")));
        out.write('\n');
    }

    private static String quoted(String text) {
        return QUOTED.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
