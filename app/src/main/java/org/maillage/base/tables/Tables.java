package org.maillage.base.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;

/// The door of this package: a table and its rows in, the bytes of a file out.
public final class Tables {

    private Tables() {}

    /// Writes each row as it comes and forgets it. The output stays open.
    public static <T> void write(TableFormat format, Table<T> table, Stream<T> rows, OutputStream out)
            throws IOException {
        TableWriter writer = writer(format, table, out);
        try (rows) {
            writer.begin();
            for (Iterator<T> next = rows.iterator(); next.hasNext(); ) {
                writer.write(table.cellsOf(next.next()));
            }
            writer.finish();
        }
        out.flush();
    }

    private static TableWriter writer(TableFormat format, Table<?> table, OutputStream out) throws IOException {
        return switch (format) {
            case ODS -> new OdsTable(table, out);
            case XLSX -> new XlsxTable(table, out);
            case CSV -> new CsvTable(table, out);
        };
    }
}
