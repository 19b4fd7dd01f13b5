package org.maillage.figures.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.maillage.figures.EditionId;
import org.maillage.figures.Editions;
import org.maillage.figures.KeptEdition;
import org.maillage.figures.Measure;
import org.maillage.figures.Scope;
import org.maillage.figures.Sources;
import org.maillage.figures.reading.FileReading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rows of `figures.edition`.
@Repository
class EditionRows {

    private final JdbcClient jdbc;
    private final Sources sources;

    EditionRows(JdbcClient jdbc, Sources sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    /// Until the end of the transaction nobody else turns an edition: two that replace each other would both be shown.
    void holdAll() {
        jdbc.sql("lock table figures.edition in share row exclusive mode").update();
    }

    void add(
            UUID id,
            Editions.Brought file,
            String digest,
            long bytes,
            Scope scope,
            FileReading.Read read,
            OffsetDateTime at) {
        jdbc.sql("""
                        insert into figures.edition (id, source, level, year, measures, file_name, file_digest, file_bytes,
                          address, departements, rows_read, rows_kept, cells_secret, remarks, received_at)
                        values (:id, :source, :level, :year, :measures, :name, :digest, :bytes, :address, :departements,
                          :read, :kept, :secret, :remarks, :at)
                        """)
                .param("id", id)
                .param("source", read.edition().source().key())
                .param("level", read.edition().source().level().name().toLowerCase(Locale.ROOT))
                .param("year", read.edition().year())
                .param(
                        "measures",
                        read.edition().measures().stream().map(Measure::key).toArray(String[]::new))
                .param("name", file.name())
                .param("digest", digest)
                .param("bytes", bytes)
                .param("address", file.address())
                .param("departements", departements(scope))
                .param("read", read.rows())
                .param("kept", read.kept())
                .param("secret", read.secret())
                .param("remarks", read.remarks().toArray(String[]::new))
                .param("at", at)
                .update();
    }

    List<KeptEdition> list(String condition) {
        return jdbc.sql("select * from figures.edition where " + condition)
                .query(this::edition)
                .list();
    }

    Optional<KeptEdition> find(UUID id) {
        return jdbc.sql("select * from figures.edition where id = ?")
                .param(id)
                .query(this::edition)
                .optional();
    }

    /// The same bytes cut to the same départements.
    Optional<KeptEdition> findInForce(String digest, Scope scope) {
        return jdbc.sql("""
                        select * from figures.edition
                        where state = 'in_force' and file_digest = ? and departements = cast(? as text[])
                        """)
                .params(digest, departements(scope))
                .query(this::edition)
                .optional();
    }

    /// Those shown of the same source and year whose territory lies within its own.
    List<UUID> listCoveredBy(UUID id) {
        return jdbc.sql("""
                        select old.id from figures.edition new join figures.edition old using (source, year)
                        where new.id = ? and old.id <> new.id and old.state = 'in_force'
                          and (new.departements = '{}' or (old.departements <> '{}' and old.departements <@ new.departements))
                        """)
                .param(id)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Whether one of the same source and year that is shown overlaps it without lying within.
    boolean isWithinAnother(UUID id) {
        return jdbc.sql("""
                        select exists (
                          select from figures.edition new join figures.edition old using (source, year)
                          where new.id = ? and old.id <> new.id and old.state = 'in_force' and new.departements <> '{}'
                            and (old.departements = '{}'
                              or (old.departements && new.departements and not old.departements <@ new.departements)))
                        """).param(id).query(Boolean.class).single();
    }

    void replace(UUID old, UUID by) {
        jdbc.sql("""
                        update figures.edition set state = 'replaced', replaced_by_id = ?, version = version + 1 where id = ?
                        """).params(by, old).update();
    }

    void turn(UUID id, String state) {
        jdbc.sql("update figures.edition set state = ?, version = version + 1 where id = ?")
                .params(state, id)
                .update();
    }

    void putBackThoseReplacedBy(UUID id) {
        jdbc.sql("""
                        update figures.edition set state = 'in_force', replaced_by_id = null, version = version + 1
                        where replaced_by_id = ? and state = 'replaced'
                        """).param(id).update();
    }

    private static String[] departements(Scope scope) {
        return scope.departements().stream().sorted().toArray(String[]::new);
    }

    private KeptEdition edition(ResultSet row, int number) throws SQLException {
        return new KeptEdition(
                new EditionId(row.getObject("id", UUID.class)),
                sources.findSource(row.getString("source")).orElseThrow(),
                row.getInt("year"),
                texts(row, "measures"),
                row.getString("file_name"),
                row.getString("file_digest"),
                row.getLong("file_bytes"),
                row.getString("address"),
                texts(row, "departements"),
                row.getLong("rows_read"),
                row.getLong("rows_kept"),
                row.getLong("cells_secret"),
                texts(row, "remarks"),
                KeptEdition.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
