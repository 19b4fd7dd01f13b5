package org.maillage.base.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.maillage.base.backup.file.BackupReading;
import org.maillage.base.backup.file.Manifest;
import org.maillage.base.backup.file.ManifestJson;
import org.maillage.base.backup.file.Refusal;
import org.maillage.base.backup.file.Release;
import org.maillage.base.backup.file.UnfinishedFile;
import org.maillage.base.backup.tables.Catalog;
import org.maillage.base.backup.tables.History;
import org.maillage.base.backup.tables.MigrationScripts;
import org.maillage.base.backup.tables.Moment;

/// Writes backups, and reads each again before it takes its name.
record Backups(MigrationScripts scripts, Release release, Clock clock) {

    static Backups ofThisRelease(Clock clock) {
        return new Backups(MigrationScripts.ofThisRelease(), Release.current(), clock);
    }

    /// The database as it is at one moment, while others write.
    ///
    /// @param connection outside of a transaction; it may go back to a pool afterwards
    Manifest write(Connection connection, Path target, boolean replace) throws SQLException, IOException {
        List<Manifest.Migration> played = read(connection);
        Catalog catalog = new Catalog(connection, scripts.schemasOf(played));
        try (UnfinishedFile file = UnfinishedFile.beside(target, replace)) {
            try {
                Moment.begin(connection, catalog);
                if (!read(connection).equals(played)) {
                    throw Moment.structureChanges();
                }
                return finish(file, new BackupWriting(connection, catalog, played, clock));
            } finally {
                Moment.end(connection);
            }
        }
    }

    /// The database as a transaction sees it that keeps everybody else out.
    Manifest writeWithin(Connection transaction, Path target) throws SQLException, IOException {
        List<Manifest.Migration> played = read(transaction);
        Catalog catalog = new Catalog(transaction, scripts.schemasOf(played));
        try (UnfinishedFile file = UnfinishedFile.beside(target, false)) {
            return finish(file, new BackupWriting(transaction, catalog, played, clock));
        }
    }

    /// What was played in the database, all of it known to this release.
    List<Manifest.Migration> read(Connection connection) throws SQLException {
        List<Manifest.Migration> played = new History(connection).read();
        if (played.isEmpty()) {
            throw new Refusal("Cette base de données est vide : Maillage n’y a jamais démarré.");
        }
        scripts.findUnknown(played).ifPresent(unknown -> {
            throw new Refusal(
                    "La base de données a été mise à jour par une autre version de Maillage (" + unknown.script()
                            + ") que celle installée ici (" + release.version() + ", structure " + scripts.latest()
                            + ") : prenez la plus récente des deux.");
        });
        return played;
    }

    /// A file of a later release, or of a version of its own, cannot be put into tables made here.
    void refuseUnknown(Manifest manifest) {
        if (scripts.findUnknown(manifest.migrations()).isPresent()) {
            throw ManifestJson.newer(manifest.application(), release);
        }
    }

    private Manifest finish(UnfinishedFile file, BackupWriting writing) throws SQLException, IOException {
        Manifest manifest = writing.write(file, release);
        file.channel().force(true);
        BackupReading.open(file.path()).close();
        file.finish();
        return manifest;
    }
}
