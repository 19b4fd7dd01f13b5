package org.maillage.base.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    private JunkCells() {}

    static byte[] xlsx(Random random) {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int row = 0; row < 12; row++) {
            rows.append("<row")
                    .append(random.nextBoolean() ? "" : " r='" + row(random) + "'")
                    .append('>');
            for (int cell = 0; cell < 6; cell++) {
                String at =
                        random.nextInt(3) == 0 ? "" : " r='" + (char) ('A' + random.nextInt(26)) + row(random) + "'";
                String text = xml(piece(random));
                rows.append("<c").append(at).append(" s='" + random.nextInt(7) + "' t='" + pick(TYPES, random) + "'>");
                rows.append(random.nextBoolean() ? "<v>" + text + "</v>" : "<is><t>" + text + "</t></is>")
                        .append("</c>");
            }
            rows.append("</row>");
        }
        String merge = "<mergeCells><mergeCell ref='%s%d:%s%d'/></mergeCells>"
                .formatted(
                        pick(List.of("A", "C"), random), row(random), pick(List.of("B", "XFD"), random), row(random));
        return RawFile.xlsx(rows + "</sheetData>" + merge).bytes();
    }

    /// Half of the rows stand at the top, the others anywhere.
    private static int row(Random random) {
        return random.nextBoolean() ? random.nextInt(20) : random.nextInt(1_100_000);
    }

    static byte[] ods(Random random) {
        StringBuilder table = new StringBuilder("<table:table table:name='Plan'>");
        for (int row = 0; row < 12; row++) {
            table.append("<table:table-row")
                    .append(attribute("table:number-rows-repeated", random))
                    .append('>');
            for (int cell = 0; cell < 6; cell++) {
                String type = pick(ODS_TYPES, random);
                table.append("<table:table-cell office:value-type='" + type + "'")
                        .append(attribute("table:number-columns-repeated", random))
                        .append(attribute("table:number-rows-spanned", random))
                        .append(" office:value='" + xml(piece(random)).replace("'", "") + "'><text:p>")
                        .append(xml(piece(random)))
                        .append("</text:p></table:table-cell>");
            }
            table.append("</table:table-row>");
        }
        return RawFile.ods(table + "</table:table>").bytes();
    }

    private static String attribute(String name, Random random) {
        return random.nextInt(20) > 0 ? "" : " " + name + "='" + pick(REPEATS, random) + "'";
    }

    static byte[] csv(Random random) {
        return IntStream.range(0, 12)
                .mapToObj(row -> IntStream.range(0, random.nextInt(9))
                        .mapToObj(cell -> random.nextInt(40) == 0 ? piece(random) : quoted(piece(random)))
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n"))
                .getBytes(UTF_8);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /// Zeros are rare, or nothing else would be seen.
    private static String piece(Random random) {
        String piece = pick(JUNK, random);
        return piece.equals("\u0000") && random.nextInt(10) > 0 ? "zéro" : piece;
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String pick(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
