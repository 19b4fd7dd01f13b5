package org.maillage.base.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.base.backup.file.BackupReading;
import org.maillage.base.backup.file.Manifest;
import org.maillage.base.backup.file.Refusal;
import org.maillage.base.backup.tables.Catalog;
import org.maillage.base.backup.tables.LeftOut;
import org.maillage.base.backup.tables.Numbering;
import org.maillage.base.backup.tables.Occupation;
import org.maillage.base.backup.tables.PortableText;
import org.maillage.base.backup.tables.Structure;
import org.maillage.base.backup.tables.TableFill;
import org.maillage.base.backup.tables.TableShape;
import org.maillage.base.backup.tables.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a backup in the place of what a database holds, in one transaction: whoever looks, and whatever dies, sees the
/// one or the other.
///
/// @param connection outside of a transaction, on a database that Maillage has opened before
/// @param keepVersion leaves the structure as the release of the backup knows it, for going back to that release
record Replacement(Connection connection, BackupReading backup, Backups backups, boolean keepVersion) {

    private static final Logger LOG = LoggerFactory.getLogger(Replacement.class);

    /// @param safety where the replaced state is written first; null when nothing is to be kept of it
    void run(@Nullable Path safety) throws SQLException, IOException {
        Turn.RESTORATION.take(connection);
        connection.setAutoCommit(false);
        try {
            List<Manifest.Migration> present = backups.read(connection);
            Set<String> presentSchemas = backups.scripts().schemasOf(present);
            Occupation occupation = new Occupation(connection);
            occupation.begin(new Catalog(connection, presentSchemas).tables());
            if (safety != null) {
                backups.writeWithin(connection, safety);
            }
            replace(presentSchemas);
            occupation.cutOthersOff();
            commit();
        } finally {
            end();
        }
        analyze();
    }

    private void replace(Set<String> presentSchemas) throws SQLException {
        List<Manifest.Migration> played = backup.manifest().migrations();
        Set<String> schemas = backups.scripts().schemasOf(played);
        Set<String> all = new HashSet<>(presentSchemas);
        all.addAll(schemas);
        Structure structure = new Structure(connection);
        structure.drop(all);
        structure.play(backups.scripts().of(played));
        Catalog catalog = new Catalog(connection, schemas);
        List<TableShape> tables = catalog.tables();
        PortableText.begin(connection);
        structure.whileLoose(schemas, tables, () -> new TableFill(connection, backup, LeftOut.read()).fill(tables));
        PortableText.end(connection);
        new Numbering(connection, catalog).restore(backup.manifest().sequences());
        if (!keepVersion) {
            structure.bringUpToDate(backups.scripts().notIn(played));
        }
        structure.settle(backups.scripts().afterAll());
    }

    private void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new Refusal(
                    "La connexion à la base a été coupée au dernier moment (" + e.getMessage()
                            + ") : la base contient entièrement l’ancien état, ou entièrement la sauvegarde. Relancez pour en être sûr.",
                    e);
        }
    }

    private void end() throws SQLException {
        if (!connection.isClosed()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /// What the planner knew of the tables went with them. It is done by the server within minutes otherwise.
    private void analyze() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        } catch (SQLException e) {
            LOG.info("Not analyzed", e);
        }
    }
}
