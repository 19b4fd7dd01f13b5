package org.maillage.directory.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.springframework.stereotype.Component;

/// The door of this package: a choice of structures and services in, a file out, written while it is read.
@Component
public class DirectoryExports {

    private final Chosen chosen;
    private final PlainTables tables;

    DirectoryExports(Chosen chosen, PlainTables tables) {
        this.chosen = chosen;
        this.tables = tables;
    }

    /// Writes what the format can hold; the output stays open.
    public Account write(NationalFormat format, Choice choice, OutputStream out) throws IOException {
        var counting = new Account.Counting();
        Lines lines = format.lines(out);
        lines.begin();
        try (Stream<Line> all = linesOf(format, choice)) {
            for (Iterator<Line> next = all.iterator(); next.hasNext(); ) {
                write(format, next.next(), lines, counting);
            }
        }
        lines.finish();
        out.flush();
        return counting.account();
    }

    private static void write(NationalFormat format, Line line, Lines lines, Account.Counting counting)
            throws IOException {
        Reason reason = line.reasonToStay(format.columns());
        if (reason == null) {
            lines.write(line.texts(format.columns()));
            counting.written();
        } else {
            counting.leftOut(reason);
        }
    }

    private Stream<Line> linesOf(NationalFormat format, Choice choice) {
        return switch (format) {
            case STRUCTURES_JSON, STRUCTURES_CSV ->
                chosen.stream(choice).map(together -> StructureLine.of(together.structure()));
            case SERVICES_JSON, SERVICES_CSV ->
                chosen.streamServices(choice).map(given -> ServiceLine.of(given.structure(), given.service()));
            case PLACES_CSV, PLACES_JSON ->
                chosen.stream(choice).map(together -> PlaceLine.of(together.structure(), together.given()));
        };
    }

    /// What would leave and what would not, to say it before anybody takes the file.
    public Account count(NationalFormat format, Choice choice) {
        try {
            return write(format, choice, OutputStream.nullOutputStream());
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /// A table for people, with every field, which comes back as it left.
    public TableFile<?> structures(TableFormat format, Provenance provenance, Choice choice) {
        return tables.structures(format, provenance, choice);
    }

    public TableFile<?> services(TableFormat format, Provenance provenance, Choice choice) {
        return tables.services(format, provenance, choice);
    }
}
