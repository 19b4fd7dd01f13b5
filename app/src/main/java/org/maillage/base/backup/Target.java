package org.maillage.base.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.maillage.base.backup.file.Manifest;
import org.maillage.base.backup.file.Refusal;
import org.maillage.base.backup.tables.Catalog;
import org.maillage.base.backup.tables.History;
import org.maillage.base.backup.tables.LeftOut;
import org.maillage.base.backup.tables.Occupation;
import org.maillage.base.backup.tables.TableShape;
import org.maillage.base.database.InstanceDatabase;

/// The database that a restoration replaces.
///
/// @param played what it has seen of our scripts
/// @param rows how many it holds that a backup would carry, but for those that scripts write by themselves
record Target(Connection connection, String name, Backups backups, List<Manifest.Migration> played, long rows) {

    /// What scripts write by themselves: a database that holds nothing else is empty.
    private static final Set<String> WRITTEN_BY_SCRIPTS = Set.of(Catalog.HISTORY, "accounts.retention");

    /// A database that Maillage has never opened receives the structure first.
    static Target prepare(Connection connection, InstanceDatabase database, Backups backups) throws SQLException {
        if (new History(connection).read().isEmpty()) {
            createStructure(database);
            return new Target(connection, database.name(), backups, backups.read(connection), 0);
        }
        List<Manifest.Migration> played = backups.read(connection);
        Catalog catalog = new Catalog(connection, backups.scripts().schemasOf(played));
        LeftOut leftOut = LeftOut.read();
        long rows = 0;
        for (TableShape table : catalog.tables()) {
            if (!leftOut.holds(table.name()) && !WRITTEN_BY_SCRIPTS.contains(table.name())) {
                rows += count(connection, table);
            }
        }
        return new Target(connection, database.name(), backups, played, rows);
    }

    boolean isEmpty() {
        return rows == 0;
    }

    String version() {
        return played.getLast().version();
    }

    /// An application that runs on this database must be able to go on with what it finds afterwards.
    void refuseOtherRelease(Manifest manifest, boolean keepVersion) throws SQLException {
        if (!new Occupation(connection).isShared()) {
            return;
        }
        String latest = backups.scripts().latest();
        if (!version().equals(latest)) {
            throw new Refusal("Une autre version de Maillage utilise cette base en ce moment (structure " + version()
                    + ", celle-ci attend " + latest + ") : arrêtez-la, puis relancez.");
        }
        if (keepVersion && !manifest.version().equals(latest)) {
            throw new Refusal("Maillage utilise cette base en ce moment et ne pourrait pas lire la structure "
                    + manifest.version() + " : arrêtez-le, puis relancez.");
        }
    }

    private static void createStructure(InstanceDatabase database) {
        try {
            Flyway.configure()
                    .dataSource(database.dataSource())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new Refusal(
                    "Cette base n’est ni vide ni celle de Maillage ("
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                            + ") : donnez une base vide.",
                    e);
        }
    }

    private static long count(Connection connection, TableShape table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table.quotedName())) {
            row.next();
            return row.getLong(1);
        }
    }
}
