package org.maillage.base.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.reading.DrawnWorkbook.row;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A file that a bad stick or a cut connection damaged is read or refused, quickly, and nothing else.
class CorruptedWorkbookTests {

    private static final int VARIANTS = 120;
    private static final Duration LONGEST =
            Duration.ofSeconds(2); // of processor time, which a loaded machine does not stretch

    private static final DrawnWorkbook GOOD = DrawnWorkbook.with(
            "Plan",
            row("Axe", "Titre de l’action", "Date de début", "Budget"),
            row("Jeunesse", "Ouvrir un point d’accueil", LocalDate.of(2025, 9, 1), 12_000),
            row("Parentalité", "Créer un LAEP", LocalDate.of(2026, 1, 5), 8_500.5));
    private static final byte[] XLSX = GOOD.xlsx();
    private static final byte[] ODS = GOOD.ods();
    private static final String SHEET = "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>Titre</t></is></c>"
            + "<c r='B1' s='1'><v>45992</v></c></row></sheetData><mergeCells><mergeCell ref='A1:B1'/></mergeCells>";
    private static final String TABLE =
            "<table:table table:name='Plan'><table:table-row table:number-rows-repeated='2'>"
                    + "<table:table-cell office:value-type='date' office:date-value='2025-12-31'><text:p>31</text:p></table:table-cell>"
                    + "</table:table-row></table:table>";

    static IntStream seeds() {
        return IntStream.range(0, VARIANTS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrRefusesADamagedArchive(int seed) {
        boolean xlsx = seed % 2 == 0;

        readsOrRefuses(xlsx ? "plan.xlsx" : "plan.ods", damage(xlsx ? XLSX : ODS, new Random(seed)));
    }

    /// The damage is done before compression, so that it passes the checksums and reaches the readers.
    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrRefusesDamagedContent(int seed) {
        Random random = new Random(seed);
        boolean xlsx = seed % 2 == 0;
        RawFile file = xlsx ? RawFile.xlsx(SHEET) : RawFile.ods(TABLE);
        file.change(
                name -> !name.equals("mimetype"), content -> random.nextBoolean() ? content : damage(content, random));

        readsOrRefuses(xlsx ? "plan.xlsx" : "plan.ods", file.bytes());
    }

    private static void readsOrRefuses(String name, byte[] content) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        WorkbookReading reading = Workbooks.read(name, content);

        if (reading instanceof WorkbookReading.Refused refused) {
            assertThat(refused.sentence()).startsWith("Ce ").endsWith(".").hasSizeGreaterThan(40);
        }
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(Duration.ofNanos(spent)).isLessThan(LONGEST);
    }

    private static byte[] damage(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(4)) {
            case 0 -> {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                yield bytes;
            }
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> {
                byte[] longer = Arrays.copyOf(bytes, bytes.length + 8);
                System.arraycopy(bytes, at, longer, at + 8, bytes.length - at);
                yield longer;
            }
            default -> {
                bytes[at] = (byte) ('0' + random.nextInt(10));
                yield bytes;
            }
        };
    }
}
