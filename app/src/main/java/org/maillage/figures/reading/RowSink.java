package org.maillage.figures.reading;

import de.siegmar.fastcsv.reader.CsvRecord;

/// What becomes of the rows of a file.
interface RowSink {

    void take(CsvRecord row);

    /// @param rows how many were taken
    FileReading end(long rows);
}
