package org.maillage.figures.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.figures.Level;
import org.maillage.figures.reading.Edition;
import org.maillage.figures.reading.LineSink;
import org.maillage.figures.reading.ReadLine;
import org.maillage.figures.reading.ReadSquare;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/// Writes lines into the database as they are read.
final class CopiedLines implements LineSink, AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private static final String LINES = "line (edition_id, code, line, name, within, quantities, marks)";
    private static final String SQUARES = "square (edition_id, commune, longitude, latitude, people)";

    private final UUID edition;
    private final Connection connection;
    private @Nullable PGCopyOutputStream copy;
    private @Nullable Writer rows;

    CopiedLines(UUID edition, Connection connection) {
        this.edition = edition;
        this.connection = connection;
    }

    @Override
    public void begin(Edition begun) {
        try {
            copy = new PGCopyOutputStream(
                    connection.unwrap(PGConnection.class),
                    "copy figures." + (begun.source().level() == Level.CARREAU ? SQUARES : LINES) + " from stdin",
                    BUFFER);
            rows = new BufferedWriter(new OutputStreamWriter(copy, StandardCharsets.UTF_8), BUFFER);
        } catch (SQLException e) {
            throw new IllegalStateException("Lines cannot be copied", e);
        }
    }

    @Override
    public void accept(ReadLine line) {
        try {
            write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void accept(ReadSquare square) {
        try {
            Objects.requireNonNull(rows)
                    .append(edition.toString())
                    .append('\t')
                    .append(square.commune())
                    .append('\t')
                    .append(Double.toString(square.longitude()))
                    .append('\t')
                    .append(Double.toString(square.latitude()))
                    .append('\t')
                    .append(Double.toString(square.people()))
                    .append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ReadLine line) throws IOException {
        Writer out = Objects.requireNonNull(rows);
        out.append(edition.toString()).append('\t').append(line.code()).append('\t');
        out.append(Long.toString(line.line())).append('\t');
        out.append(line.name() == null ? "\\N" : escaped(line.name())).append('\t');
        out.append(line.within() == null ? "\\N" : line.within()).append("\t{");
        for (int i = 0; i < line.quantities().length; i++) {
            double quantity = line.quantities()[i];
            out.append(i == 0 ? "" : ",").append(Double.isNaN(quantity) ? "NULL" : Double.toString(quantity));
        }
        out.append("}\t").append(line.marks()).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", " ").replace("\n", " ").replace("\r", " ");
    }

    /// Ends the copy; what follows in the transaction may be another statement.
    @Override
    public void close() {
        try {
            if (rows != null) {
                rows.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
