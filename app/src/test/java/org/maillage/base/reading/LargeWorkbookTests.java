package org.maillage.base.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.reading.DrawnWorkbook.opened;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Fifty thousand rows of twenty columns pass, in memory that is counted.
class LargeWorkbookTests {

    private static final int ROWS = 50_000;
    private static final int COLUMNS = 20;
    private static final int MOST_BYTES_A_CELL = 100;

    @Test
    void holdsAMillionCellsOfAText() {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < ROWS; row++) {
            text.repeat("Jeunesse;", COLUMNS - 3).append("Créer le lieu n° ").append(row);
            text.append(';')
                    .append(row / 4.0)
                    .append(";Nom ")
                    .append(row % 5000)
                    .append("\r\n");
        }

        holds("plan.csv", text.toString().getBytes(UTF_8));
    }

    @Test
    void holdsAMillionCellsOfOfficeOpenXml() {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int row = 0; row < ROWS; row++) {
            rows.append("<row>").repeat("<c t='str'><v>Jeunesse</v></c>", COLUMNS - 3);
            rows.append("<c t='str'><v>Créer le lieu n° ")
                    .append(row)
                    .append("</v></c><c><v>")
                    .append(row / 4.0);
            rows.append("</v></c><c s='1'><v>").append(45_000 + row % 900).append("</v></c></row>");
        }

        holds("plan.xlsx", RawFile.xlsx(rows + "</sheetData>").bytes());
    }

    /// Written as it goes: the content weighs more than the tests may hold.
    @Test
    void holdsAMillionCellsOfOpenDocument() throws IOException {
        String cell =
                "<table:table-cell office:value-type='string' calcext:value-type='string'><text:p>%s</text:p></table:table-cell>";
        List<String> choices = Stream.of("Jeunesse", "Parentalité", "Oui", "Non", "En cours")
                .map(cell::formatted)
                .toList();
        Random random = new Random(5);
        RawFile empty = RawFile.ods("<table:table table:name='Plan'>|</table:table>");
        String[] around = new String(empty.content("content.xml"), UTF_8).split("\\|");
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(empty.content("mimetype"));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(around[0].getBytes(UTF_8));
            for (int row = 0; row < ROWS; row++) {
                String line = Stream.generate(() -> choices.get(random.nextInt(choices.size())))
                        .limit(COLUMNS - 1)
                        .collect(Collectors.joining());
                String title = cell.formatted("Créer le lieu n° " + row);
                zip.write(("<table:table-row>" + line + title + "</table:table-row>").getBytes(UTF_8));
            }
            zip.write(around[1].getBytes(UTF_8));
        }

        holds("plan.ods", out.toByteArray());
    }

    private static void holds(String name, byte[] content) {
        long before = usedBytes();

        Workbook workbook = opened(Workbooks.read(name, content));

        long retained = usedBytes() - before;
        assertThat(workbook.cellCount()).isEqualTo(ROWS * COLUMNS);
        assertThat(retained / (ROWS * COLUMNS)).isLessThan(MOST_BYTES_A_CELL);
    }

    private static long usedBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
