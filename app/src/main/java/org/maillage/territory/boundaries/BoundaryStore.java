package org.maillage.territory.boundaries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.maillage.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The files of boundaries that wait, and those that were applied.
@Repository
class BoundaryStore {

    private static final String FILES = """
            select id, convention_id, kind, file_name, format, projection, features, outside, source, begins_on,
              received_at, received_by, applied_at, applied_told
            from territory.boundary_file where convention_id = ?
            """;

    private final JdbcClient jdbc;

    BoundaryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(BoundaryFile file, AreaId territory, List<StagedBoundary> staged) {
        jdbc.sql("""
                        insert into territory.boundary_file (id, convention_id, territory_id, kind, file_name, format,
                          projection, features, outside, source, begins_on, received_at, received_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(file.id().value(), file.convention(), territory.value())
                .params(file.kind().code(), file.fileName(), file.format(), file.projection())
                .params(file.features(), file.outside(), file.source())
                .param(file.beginsOn())
                .param(file.receivedAt().atOffset(java.time.ZoneOffset.UTC))
                .param(file.receivedBy())
                .update();
        for (StagedBoundary one : staged) {
            jdbc.sql("""
                            insert into territory.boundary_feature
                              (file_id, rank, code, name, commune, geometry, mended, problem)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(file.id().value(), one.rank(), one.code(), one.name(), one.communes())
                    .param(wkb(one.drawn()))
                    .param(wkb(one.mended()))
                    .param(one.problem())
                    .update();
        }
    }

    /// The latest first.
    List<BoundaryFile> list(UUID convention) {
        return jdbc.sql(FILES + " order by received_at desc, id")
                .param(convention)
                .query(BoundaryStore::file)
                .list();
    }

    Optional<BoundaryFile> find(UUID convention, BoundaryFileId id) {
        return jdbc.sql(FILES + " and id = ?")
                .params(convention, id.value())
                .query(BoundaryStore::file)
                .optional();
    }

    List<StagedBoundary> features(BoundaryFileId id) {
        return jdbc.sql("""
                        select rank, code, name, commune, geometry, mended, area_id, problem from territory.boundary_feature
                        where file_id = ? order by rank
                        """)
                .param(id.value())
                .query((row, number) -> staged(row))
                .list();
    }

    /// Holds the file until the end of the transaction.
    ///
    /// @return whether it still waits
    boolean hold(BoundaryFileId id) {
        return jdbc.sql("select applied_at is null from territory.boundary_file where id = ? for update")
                .param(id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void setMended(BoundaryFileId id, int rank, @Nullable Geometry mended) {
        jdbc.sql("update territory.boundary_feature set mended = ? where file_id = ? and rank = ?")
                .param(wkb(mended))
                .params(id.value(), rank)
                .update();
    }

    void setChosen(BoundaryFileId id, int rank, @Nullable AreaId area) {
        jdbc.sql("update territory.boundary_feature set area_id = ? where file_id = ? and rank = ?")
                .param(area == null ? null : area.value())
                .params(id.value(), rank)
                .update();
    }

    void setApplied(BoundaryFileId id, String source, @Nullable LocalDate beginsOn, OffsetDateTime at, String told) {
        jdbc.sql(
                        "update territory.boundary_file set source = ?, begins_on = ?, applied_at = ?, applied_told = ? where id = ?")
                .param(source)
                .param(beginsOn)
                .params(at, told, id.value())
                .update();
    }

    void setWaiting(BoundaryFileId id) {
        jdbc.sql("update territory.boundary_file set applied_at = null, applied_told = '' where id = ?")
                .param(id.value())
                .update();
    }

    void remove(BoundaryFileId id) {
        jdbc.sql("delete from territory.boundary_file where id = ? and applied_at is null")
                .param(id.value())
                .update();
    }

    private static BoundaryFile file(ResultSet row, int number) throws SQLException {
        OffsetDateTime applied = row.getObject("applied_at", OffsetDateTime.class);
        return new BoundaryFile(
                new BoundaryFileId(row.getObject("id", UUID.class)),
                row.getObject("convention_id", UUID.class),
                BoundaryKind.ofCode(row.getString("kind")),
                row.getString("file_name"),
                row.getString("format"),
                row.getString("projection"),
                row.getInt("features"),
                row.getInt("outside"),
                row.getString("source"),
                row.getObject("begins_on", LocalDate.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("received_by", UUID.class),
                applied == null ? null : applied.toInstant(),
                row.getString("applied_told"));
    }

    private static StagedBoundary staged(ResultSet row) throws SQLException {
        return new StagedBoundary(
                row.getInt("rank"),
                row.getString("code"),
                row.getString("name"),
                row.getString("commune"),
                geometry(row.getBytes("geometry")),
                geometry(row.getBytes("mended")),
                chosen(row.getObject("area_id", UUID.class)),
                row.getString("problem"));
    }

    private static @Nullable AreaId chosen(@Nullable UUID area) {
        return area == null ? null : new AreaId(area);
    }

    private static byte @Nullable [] wkb(@Nullable Geometry shape) {
        return shape == null ? null : new WKBWriter().write(shape);
    }

    // What the house wrote itself: another content would be a damaged database.
    private static @Nullable Geometry geometry(byte @Nullable [] wkb) {
        try {
            return wkb == null ? null : new WKBReader().read(wkb);
        } catch (ParseException e) {
            throw new IllegalStateException("A kept boundary is no WKB", e);
        }
    }
}
