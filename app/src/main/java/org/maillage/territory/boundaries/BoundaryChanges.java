package org.maillage.territory.boundaries;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What files of boundaries changed, with the boundaries as they were before.
@Repository
class BoundaryChanges {

    private static final String SHAPE =
            "id, area_id, begins_on, ends_on, geometry, west, south, east, north, square_meters, schematic, source, file_name, file_line, recorded_at";

    private final JdbcClient jdbc;

    BoundaryChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Before anything is written.
    void keep(BoundaryFileId file, Collection<AreaId> areas) {
        UUID[] ids = ids(areas);
        jdbc.sql("insert into territory.boundary_change (file_id, area_id, added) select ?, unnest(?), false")
                .params(file.value(), ids)
                .update();
        jdbc.sql(
                        "insert into territory.shape_before (file_id, %1$s) select ?, %1$s from territory.shape where area_id = any (?)"
                                .formatted(SHAPE))
                .params(file.value(), ids)
                .update();
    }

    void keepAdded(BoundaryFileId file, AreaId area) {
        jdbc.sql("insert into territory.boundary_change (file_id, area_id, added) values (?, ?, true)")
                .params(file.value(), area.value())
                .update();
    }

    /// Names of areas that a later file gave another boundary.
    List<String> listChangedSince(BoundaryFileId file) {
        return jdbc.sql("""
                        select distinct a.name from territory.boundary_change mine
                          join territory.boundary_change later on later.area_id = mine.area_id and later.sequence > mine.sequence
                          join territory.boundary_file f on f.id = later.file_id and f.applied_at is not null
                          join territory.area a on a.id = mine.area_id
                        where mine.file_id = ? order by 1
                        """)
                .param(file.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    List<AreaId> listAdded(BoundaryFileId file) {
        return jdbc.sql("select area_id from territory.boundary_change where file_id = ? and added")
                .param(file.value())
                .query((row, _) -> new AreaId(row.getObject(1, UUID.class)))
                .list();
    }

    /// The boundaries of these areas are again what they were.
    void putBack(BoundaryFileId file) {
        jdbc.sql(
                        "delete from territory.shape where area_id in (select area_id from territory.boundary_change where file_id = ?)")
                .param(file.value())
                .update();
        jdbc.sql("insert into territory.shape (%1$s) select %1$s from territory.shape_before where file_id = ?"
                        .formatted(SHAPE))
                .param(file.value())
                .update();
        for (String table : List.of("shape_before", "boundary_change")) {
            jdbc.sql("delete from territory." + table + " where file_id = ?")
                    .param(file.value())
                    .update();
        }
    }

    private static UUID[] ids(Collection<AreaId> areas) {
        return areas.stream().map(AreaId::value).toArray(UUID[]::new);
    }
}
