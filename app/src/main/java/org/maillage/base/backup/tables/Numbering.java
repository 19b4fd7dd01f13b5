package org.maillage.base.backup.tables;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.base.backup.file.Manifest;
import org.maillage.base.backup.file.Refusal;
import org.maillage.base.journal.JournalTransfer;

/// Makes the numbers that the database gives go on after those that were restored.
public record Numbering(Connection transaction, Catalog catalog) {

    private record Stamp(String table, String column) {}

    /// Columns that hold the number of the transaction which wrote them: what has the same number was done together.
    private static final String STAMPS = """
            select quote_ident(n.nspname) || '.' || quote_ident(c.relname), quote_ident(a.attname)
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
              join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where n.nspname = any (?) and a.atttypid = 'xid8'::regtype
            """;

    public void restore(List<Manifest.SequenceState> states) throws SQLException {
        Set<String> known =
                catalog.sequences().stream().map(Catalog.Sequence::name).collect(Collectors.toSet());
        for (Manifest.SequenceState state : states) {
            if (!known.contains(state.name())) {
                throw Refusal.damaged("il contient un compteur inconnu, " + state.name());
            }
        }
        for (Catalog.Sequence sequence : catalog.sequences()) {
            Manifest.SequenceState state = states.stream()
                    .filter(candidate -> candidate.name().equals(sequence.name()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.damaged("il y manque le compteur " + sequence.name()));
            try (var statement = transaction.prepareStatement("select setval(cast(? as regclass), ?, ?)")) {
                statement.setString(1, sequence.quoted());
                statement.setLong(2, state.last());
                statement.setBoolean(3, state.called());
                statement.execute();
            }
        }
        keepTransactionsApart();
    }

    /// Transactions are numbered by the server, and another server is elsewhere in its count: it would give again the
    /// numbers of what was restored, and entries of the journal would join strangers. What was done elsewhere
    /// has numbers of its own.
    private void keepTransactionsApart() throws SQLException {
        for (Stamp stamp : stamps()) {
            try (Statement statement = transaction.createStatement();
                    ResultSet row = statement.executeQuery(
                            ("select max(%1$s::text::bigint) - pg_current_xact_id()::text::bigint from %2$s where %1$s < '%3$d'")
                                    .formatted(stamp.column(), stamp.table(), JournalTransfer.ELSEWHERE))) {
                row.next();
                long ahead = row.getLong(1);
                if (ahead >= 0 && !row.wasNull()) {
                    statement.execute(
                            "alter table %s alter %s set default ((pg_current_xact_id()::text::bigint + %d)::text::xid8)"
                                    .formatted(stamp.table(), stamp.column(), ahead + 1));
                }
            }
        }
    }

    private List<Stamp> stamps() throws SQLException {
        try (var statement = transaction.prepareStatement(STAMPS)) {
            statement.setArray(
                    1, transaction.createArrayOf("text", catalog.schemas().toArray()));
            try (ResultSet row = statement.executeQuery()) {
                List<Stamp> stamps = new ArrayList<>();
                while (row.next()) {
                    stamps.add(new Stamp(row.getString(1), row.getString(2)));
                }
                return stamps;
            }
        }
    }
}
