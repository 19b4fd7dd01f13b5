package org.maillage.plan.intake;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.maillage.base.reading.Workbook;
import org.maillage.base.reading.WorkbookReading;
import org.maillage.base.reading.WorkbookVariant;
import org.maillage.base.reading.Workbooks;

/// What came of a file: refused with a sentence, taken with an account of every cell, or lost, which is anything else.
public record VariantAccount(Outcome outcome, String why, Duration processorTime) {

    public enum Outcome {
        REFUSED,
        TAKEN,
        LOST
    }

    private static final Duration LONGEST = Duration.ofSeconds(2); // which a loaded machine does not stretch

    public static VariantAccount of(WorkbookVariant variant) {
        long start = cpuNanos();
        VariantAccount account;
        try {
            account = read(variant);
        } catch (RuntimeException | Error thrown) {
            account = lost(thrown.toString());
        }
        Duration spent = Duration.ofNanos(cpuNanos() - start);
        boolean slow = spent.compareTo(LONGEST) > 0;
        return new VariantAccount(slow ? Outcome.LOST : account.outcome, slow ? "took " + spent : account.why, spent);
    }

    private static VariantAccount read(WorkbookVariant variant) {
        return switch (Workbooks.read(variant.fileName(), variant.content())) {
            case WorkbookReading.Refused(String sentence) -> refused(variant, sentence);
            case WorkbookReading.Opened(Workbook workbook) -> taken(variant, workbook);
        };
    }

    private static VariantAccount refused(WorkbookVariant variant, String sentence) {
        if (!variant.mayBeRefused()) {
            return lost("a good file is refused: " + sentence);
        }
        boolean clear = sentence.startsWith("Ce ") && sentence.endsWith(".") && sentence.length() > 40;
        return clear ? new VariantAccount(Outcome.REFUSED, sentence, Duration.ZERO) : lost("no sentence: " + sentence);
    }

    private static VariantAccount taken(WorkbookVariant variant, Workbook workbook) {
        Map<String, String> expected = variant.cells();
        if (expected != null && !expected.equals(cells(workbook))) {
            return lost(difference(expected, cells(workbook)));
        }
        CellLedger ledger = PlanReading.of(workbook).ledger();
        int told = ledger.inFields() + ledger.inOrigin() + ledger.leftOut().size();
        return told == ledger.total() && told == workbook.cellCount()
                ? new VariantAccount(Outcome.TAKEN, "", Duration.ZERO)
                : lost("%d cells, %d told".formatted(workbook.cellCount(), told));
    }

    private static String difference(Map<String, String> expected, Map<String, String> read) {
        var addresses = new TreeSet<>(expected.keySet());
        addresses.addAll(read.keySet());
        return addresses.stream()
                .filter(address -> !Objects.equals(expected.get(address), read.get(address)))
                .findFirst()
                .map(address ->
                        "%s is « %s », read « %s »".formatted(address, expected.get(address), read.get(address)))
                .orElse("");
    }

    private static Map<String, String> cells(Workbook workbook) {
        Map<String, String> cells = new HashMap<>();
        workbook.sheets()
                .getFirst()
                .rows()
                .forEach(row -> row.cells().forEach(cell -> cells.put(cell.reference(), cell.text())));
        return cells;
    }

    private static VariantAccount lost(String why) {
        return new VariantAccount(Outcome.LOST, why, Duration.ZERO);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
