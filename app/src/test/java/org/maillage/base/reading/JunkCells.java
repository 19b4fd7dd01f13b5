package org.maillage.base.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Files that open but hold what nobody typed on purpose.
final class JunkCells {

    private static final List<String> TYPES = List.of("n", "s", "str", "b", "e", "d", "inlineStr", "x");
    private static final List<String> ODS_TYPES =
            List.of("float", "currency", "percentage", "date", "boolean", "string", "time", "void", "x");
    private static final List<String> REPEATS = List.of("1", "2", "0", "-1", "16384", "1048576", "9999999999", "x", "");
    private static final List<String> JUNK = List.of(
            "Titre",
            "Action",
            "Date de début",
            "1E999999999",
            "-0",
            "NaN",
            "45992",
            "2025-13-45",
            "#REF!",
            "=1+1",
            "'=1",
            "\"",
            "\"\"",
            ";",
            "\t",
            "\n",
            "\r\n",
            "\u0007",
            "\u2028",
            "\u200b",
            "\u202f",
            "\uFEFF",
            "_x0000_",
            "_xD83D_",
            "🙂",
            "é",
            "1 234,50 €",
            "x".repeat(40_000),
            "9".repeat(400),
            "Total",
            "…",
            "-",
            "0612",
            "\u0000");

    private final Random random;
    private final List<String> types;
    private final List<String> pieces;
    private final int lastRow;

    /// A few kinds of junk a file, or every file would be refused for the worst of them.
    private JunkCells(Random random, List<String> types) {
        this.random = random;
        this.types = some(2, types);
        this.pieces = some(8, JUNK);
        this.lastRow = random.nextInt(4) == 0 ? 1_100_000 : 40;
    }

    private List<String> some(int count, List<String> all) {
        return Stream.generate(() -> pick(all)).limit(count).toList();
    }

    static byte[] xlsx(Random random) {
        return new JunkCells(random, TYPES).xlsx();
    }

    static byte[] ods(Random random) {
        return new JunkCells(random, ODS_TYPES).ods();
    }

    static byte[] csv(Random random) {
        return new JunkCells(random, TYPES).csv();
    }

    private byte[] xlsx() {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int row = 0; row < 12; row++) {
            rows.append("<row")
                    .append(random.nextBoolean() ? "" : " r='" + row() + "'")
                    .append('>');
            for (int cell = 0; cell < 6; cell++) {
                String at = random.nextInt(3) == 0 ? "" : " r='" + (char) ('A' + random.nextInt(26)) + row() + "'";
                String text = xml(piece());
                rows.append("<c").append(at).append(" s='" + random.nextInt(7) + "' t='" + pick(types) + "'>");
                rows.append(random.nextBoolean() ? "<v>" + text + "</v>" : "<is><t>" + text + "</t></is>")
                        .append("</c>");
            }
            rows.append("</row>");
        }
        String merge = "<mergeCells><mergeCell ref='%s%d:%s%d'/></mergeCells>"
                .formatted(pick(List.of("A", "C")), row(), pick(List.of("B", "XFD")), row());
        return RawFile.xlsx(rows + "</sheetData>" + merge).bytes();
    }

    private int row() {
        return 1 + random.nextInt(lastRow);
    }

    private byte[] ods() {
        StringBuilder table = new StringBuilder("<table:table table:name='Plan'>");
        for (int row = 0; row < 12; row++) {
            table.append("<table:table-row")
                    .append(attribute("table:number-rows-repeated"))
                    .append('>');
            for (int cell = 0; cell < 6; cell++) {
                String type = pick(types);
                table.append("<table:table-cell office:value-type='" + type + "'")
                        .append(attribute("table:number-columns-repeated"))
                        .append(attribute("table:number-rows-spanned"))
                        .append(" office:value='" + xml(piece()).replace("'", "") + "'><text:p>")
                        .append(xml(piece()))
                        .append("</text:p></table:table-cell>");
            }
            table.append("</table:table-row>");
        }
        return RawFile.ods(table + "</table:table>").bytes();
    }

    private String attribute(String name) {
        return random.nextInt(60) > 0 ? "" : " " + name + "='" + pick(REPEATS) + "'";
    }

    private byte[] csv() {
        return IntStream.range(0, 12)
                .mapToObj(row -> IntStream.range(0, random.nextInt(9))
                        .mapToObj(cell -> random.nextInt(40) == 0 ? piece() : quoted(piece()))
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n"))
                .getBytes(UTF_8);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private String piece() {
        return pick(pieces);
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
