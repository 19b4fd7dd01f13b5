package org.maillage.figures.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;

/// A text known to be a table, which can be read from the beginning more than once.
record TableText(PublishedText text, Charset charset, char separator) {

    private static final int LONGEST_LINE = 1 << 20;

    Reader open() throws IOException {
        return text.open(charset);
    }

    CsvReader<CsvRecord> rows(Reader content) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(false)
                .maxBufferSize(LONGEST_LINE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(content);
    }

    /// The last year that a column tells.
    int latestYear(int column) {
        try (CsvReader<CsvRecord> rows = rows(open())) {
            return YearRows.latest(rows.iterator(), column);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
