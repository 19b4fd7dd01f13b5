package org.maillage.base.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.maillage.base.tables.FillableForm;
import org.maillage.base.tables.FillableTable;
import org.maillage.base.tables.TableFormat;

/// A model as somebody fills it in: its own bytes, with words added where a spreadsheet or a text editor would put
/// them.
public final class FilledModel {

    private static final Pattern EMPTY_PARAGRAPH =
            Pattern.compile("<text:p text:style-name=\"Standard\">(?=</text:p>)");

    private FilledModel() {}

    public static byte[] empty(FillableTable table, TableFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        table.writeTo(format, out);
        return out.toByteArray();
    }

    /// @param lines each a word or nothing for each column, its own lines parted by `\n`
    public static byte[] filled(FillableTable table, TableFormat format, List<List<String>> lines) throws IOException {
        return format == TableFormat.ODS
                ? changed(empty(table, format), "content.xml", content -> withOdsLines(content, lines))
                : changed(empty(table, format), "xl/worksheets/sheet1.xml", content -> withXlsxLines(content, lines));
    }

    /// What each column of a model takes, as its guide shows it.
    public static List<String> examples(FillableTable table) {
        return table.columns().stream().map(FillableTable.Column::example).toList();
    }

    private static String withOdsLines(String content, List<List<String>> lines) {
        String added = lines.stream()
                .map(line -> line.stream()
                        .map(word -> word.isEmpty()
                                ? "<table:table-cell/>"
                                : "<table:table-cell office:value-type=\"string\">"
                                        + word.lines()
                                                .map(text -> "<text:p>" + escaped(text) + "</text:p>")
                                                .collect(Collectors.joining())
                                        + "</table:table-cell>")
                        .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>")))
                .collect(Collectors.joining());
        return content.replaceFirst(
                "</table:table-header-rows>", Matcher.quoteReplacement("</table:table-header-rows>" + added));
    }

    private static String withXlsxLines(String content, List<List<String>> lines) {
        var added = new StringBuilder();
        for (int row = 0; row < lines.size(); row++) {
            added.append("<row r=\"").append(row + 2).append("\">");
            for (int column = 0; column < lines.get(row).size(); column++) {
                String word = lines.get(row).get(column);
                if (!word.isEmpty()) {
                    added.append("<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                            .formatted(letters(column + 1), row + 2, escaped(word)));
                }
            }
            added.append("</row>");
        }
        return content.replace("</sheetData>", added + "</sheetData>");
    }

    /// Fills the empty rubrics of a document, from the first.
    public static byte[] filled(FillableForm form, List<String> contents) throws IOException {
        var out = new ByteArrayOutputStream();
        form.writeTo(out);
        var left = new ArrayList<>(contents);
        return changed(
                out.toByteArray(),
                "content.xml",
                content -> EMPTY_PARAGRAPH
                        .matcher(content)
                        .replaceAll(found -> Matcher.quoteReplacement(found.group()
                                + escaped(left.removeFirst())
                                        .replace("\n", "</text:p><text:p text:style-name=\"Standard\">"))));
    }

    /// The text of one part of a file.
    public static String part(byte[] file, String name) throws IOException {
        var found = new ArrayList<String>();
        changed(file, name, content -> {
            found.add(content);
            return content;
        });
        return found.getFirst();
    }

    private static byte[] changed(byte[] file, String part, UnaryOperator<String> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setByteArray(file).get();
                var to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntriesInPhysicalOrder())) {
                byte[] content = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static String letters(int number) {
        return Stream.iterate(number, left -> left > 0, left -> (left - 1) / 26)
                .map(left -> String.valueOf((char) ('A' + (left - 1) % 26)))
                .reduce("", (right, left) -> left + right);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
