package org.maillage.base.tables;

import java.io.IOException;
import java.util.List;

/// One format, written from top to bottom.
interface TableWriter {

    /// Provenance and headings.
    void begin() throws IOException;

    void write(List<TableCell> cells) throws IOException;

    /// Only what is finished can be opened: a file cut short by an error must not pass for a whole one.
    void finish() throws IOException;
}
