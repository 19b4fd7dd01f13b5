package org.maillage.base.backup.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.base.backup.file.BackupReading;
import org.maillage.base.backup.file.Manifest;
import org.maillage.base.backup.file.Refusal;
import org.postgresql.PGConnection;

/// Puts the rows of a backup into tables, and reads them back: they must be the ones that were taken.
public record TableFill(Connection transaction, BackupReading backup, LeftOut leftOut) {

    /// @param tables all that the scripts have made, with the history of migrations
    public void fill(List<TableShape> tables) throws SQLException {
        refuseUnknown(tables);
        empty(tables);
        Progress progress = new Progress("écriture");
        for (TableShape table : tables) {
            if (!leftOut.holds(table.name())) {
                fill(table, progress);
            }
        }
    }

    private void fill(TableShape table, Progress progress) throws SQLException {
        Manifest.Content told = backup.manifest()
                .find(table.name())
                .orElseThrow(() -> Refusal.damaged("il y manque la table " + table.name()));
        if (!new HashSet<>(told.columns()).equals(new HashSet<>(table.columns()))) {
            throw Refusal.damaged("la table " + table.name() + " n’y a pas les mêmes colonnes qu’ici");
        }
        TableShape asTold = new TableShape(table.schema(), table.table(), table.name(), told.columns());
        progress.tell(table.name(), told.rows());
        try (InputStream rows = backup.rows(told)) {
            transaction
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + asTold.quoted() + " from stdin with (format text, encoding 'UTF8')",
                            rows,
                            1 << 16);
            Manifest.Content written =
                    new TableDump(transaction, progress).copy(asTold, OutputStream.nullOutputStream());
            if (written.rows() != told.rows() || !written.digest().equals(told.digest())) {
                throw new Refusal("La table " + table.name()
                        + " n’a pas été restaurée à l’identique : la restauration est annulée, rien n’a été changé.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseUnknown(List<TableShape> tables) {
        var known = tables.stream().map(TableShape::name).collect(Collectors.toSet());
        backup.manifest().tables().stream()
                .filter(content -> !known.contains(content.name()))
                .findFirst()
                .ifPresent(unknown -> {
                    throw Refusal.damaged("il contient une table inconnue, " + unknown.name());
                });
    }

    /// Scripts may have written rows of their own. Not by `truncate`, which writes each file to the disk at once: two
    /// seconds for tables that are empty already.
    private void empty(List<TableShape> tables) throws SQLException {
        try (Statement statement = transaction.createStatement()) {
            for (TableShape table : tables) {
                statement.execute("delete from " + table.quotedName());
            }
        }
    }
}
