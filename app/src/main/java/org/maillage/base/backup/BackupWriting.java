package org.maillage.base.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.maillage.base.backup.file.Manifest;
import org.maillage.base.backup.file.ManifestJson;
import org.maillage.base.backup.file.Release;
import org.maillage.base.backup.file.Seal;
import org.maillage.base.backup.file.UnfinishedFile;
import org.maillage.base.backup.tables.Catalog;
import org.maillage.base.backup.tables.LeftOut;
import org.maillage.base.backup.tables.PortableText;
import org.maillage.base.backup.tables.Progress;
import org.maillage.base.backup.tables.TableDump;
import org.maillage.base.backup.tables.TableShape;

/// Writes what a transaction sees into a file, row by row: memory does not grow with the database.
///
/// @param played what the database has seen of our scripts
record BackupWriting(Connection connection, Catalog catalog, List<Manifest.Migration> played, Clock clock) {

    /// Beyond this level, zipping takes twice the time for a twentieth of the size (`bench backup`).
    private static final int LEVEL = 4;

    private static final int BUFFER = 1 << 16;

    /// @param file sealed when this returns, but not read again yet
    Manifest write(UnfinishedFile file, Release release) throws SQLException, IOException {
        PortableText.begin(connection);
        // The channel stays open: what follows seals and finishes it.
        OutputStream target = new BufferedOutputStream(Channels.newOutputStream(file.channel()), BUFFER);
        ZipOutputStream zip = new ZipOutputStream(target);
        zip.setLevel(LEVEL);
        Manifest manifest = writeTables(zip, release);
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(ManifestJson.write(manifest));
        zip.closeEntry();
        zip.setComment(Seal.BLANK);
        zip.finish();
        target.flush();
        PortableText.end(connection);
        Seal.set(file.channel());
        return manifest;
    }

    private Manifest writeTables(ZipOutputStream zip, Release release) throws SQLException, IOException {
        List<TableShape> all = catalog.tables();
        LeftOut leftOut = LeftOut.read();
        TableDump dump = new TableDump(connection, new Progress("lecture"));
        List<Manifest.Content> contents = new ArrayList<>();
        for (TableShape table : all) {
            if (!leftOut.holds(table.name())) {
                zip.putNextEntry(new ZipEntry("tables/" + table.name() + ".copy"));
                contents.add(dump.copy(table, zip));
                zip.closeEntry();
            }
        }
        return new Manifest(
                Manifest.FORMAT,
                release.version(),
                connection.getMetaData().getDatabaseProductVersion(),
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString(),
                Manifest.ROWS,
                played,
                contents,
                readSequences(),
                leftOut.among(all));
    }

    /// Read after the rows: a sequence moves without transaction, and must not be behind them.
    private List<Manifest.SequenceState> readSequences() throws SQLException {
        List<Manifest.SequenceState> states = new ArrayList<>();
        for (Catalog.Sequence sequence : catalog.sequences()) {
            try (var statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select last_value, is_called from " + sequence.quoted())) {
                row.next();
                states.add(new Manifest.SequenceState(sequence.name(), row.getLong(1), row.getBoolean(2)));
            }
        }
        return states;
    }
}
