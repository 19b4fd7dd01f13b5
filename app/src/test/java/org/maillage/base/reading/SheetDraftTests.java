package org.maillage.base.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Cells come as the file gives them and stand as the sheet shows them.
class SheetDraftTests {

    private final SheetDraft draft = new SheetDraft(new CellBudget());

    @Test
    void putsCellsInOrderWhateverTheOrderOfTheFile() {
        put(5, 2, "E");
        put(2, 3, "C");
        put(5, 1, "D");
        put(2, 1, "A");
        put(9, 1, "F");
        put(5, 3, "late");

        assertThat(cells()).containsExactly("A2 A", "C2 C", "A5 D", "B5 E", "C5 late", "A9 F");
    }

    @Test
    void keepsTheLaterOfTwoValuesForOneCell() {
        put(1, 1, "first");
        put(1, 2, "other");
        put(1, 1, "second");
        put(2, 1, "below");
        put(1, 2, "late");

        assertThat(cells()).containsExactly("A1 second", "B1 late", "A2 below");
    }

    @Test
    void standsAsAMapWouldWhateverTheOrder() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            SheetDraft shuffled = new SheetDraft(new CellBudget());
            TreeMap<Integer, TreeMap<Integer, String>> expected = new TreeMap<>();
            for (int put = 0; put < 300; put++) {
                int row = 1 + random.nextInt(20);
                int column = 1 + random.nextInt(20);
                shuffled.put(row, column, CellValues.text("v" + put));
                expected.computeIfAbsent(row, none -> new TreeMap<>()).put(column, "v" + put);
            }
            List<String> flat = expected.entrySet().stream()
                    .flatMap(row -> row.getValue().entrySet().stream()
                            .map(cell -> CellAddress.columnName(cell.getKey()) + row.getKey() + " " + cell.getValue()))
                    .toList();

            assertThat(cells(shuffled.toSheet("Plan", false))).isEqualTo(flat);
        }
    }

    @Test
    void findsARowAmongThoseThatAreFilled() {
        put(3, 1, "A");
        put(8, 4, "B");
        Sheet sheet = draft.toSheet("Plan", false);

        assertThat(sheet.cellAt(8, 4)).map(Cell::text).contains("B");
        assertThat(sheet.cellAt(8, 3)).isEmpty();
        assertThat(sheet.cellAt(4, 1)).isEmpty();
        assertThat(sheet.cellAt(9, 1)).isEmpty();
    }

    private void put(int row, int column, String text) {
        draft.put(row, column, CellValues.text(text));
    }

    private List<String> cells() {
        return cells(draft.toSheet("Plan", false));
    }

    private static List<String> cells(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.reference() + " " + cell.text())
                .toList();
    }
}
