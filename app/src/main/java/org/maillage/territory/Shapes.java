package org.maillage.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The boundaries of areas, as they are and as they were.
@Repository
public class Shapes {

    private final JdbcClient jdbc;

    Shapes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those in force on a day, in one query; an area that has no boundary on that day is absent.
    public Map<AreaId, Shape> inForce(Collection<AreaId> areas, LocalDate day) {
        return jdbc
                .sql("""
                        select area_id, begins_on, ends_on, geometry, schematic, source from territory.shape
                        where area_id = any (?) and coalesce(begins_on <= ?, true) and coalesce(ends_on >= ?, true)
                        order by begins_on nulls first
                        """)
                .params(areas.stream().map(AreaId::value).toArray(UUID[]::new), day, day)
                .query(Shapes::shape)
                .list()
                .stream()
                .collect(Collectors.toMap(Shape::area, Function.identity(), (_, later) -> later));
    }

    /// Those of all times, in one query; the latest last.
    public Map<AreaId, List<Shape>> listAll(Collection<AreaId> areas) {
        return jdbc
                .sql("""
                        select area_id, begins_on, ends_on, geometry, schematic, source from territory.shape
                        where area_id = any (?) order by begins_on nulls first
                        """)
                .param(areas.stream().map(AreaId::value).toArray(UUID[]::new))
                .query(Shapes::shape)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Shape::area));
    }

    private static Shape shape(ResultSet row, int number) throws SQLException {
        return new Shape(
                new AreaId(row.getObject("area_id", UUID.class)),
                row.getObject("begins_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                geometry(row.getBytes("geometry")),
                row.getBoolean("schematic"),
                row.getString("source"));
    }

    // What the house wrote itself: another content would be a damaged database.
    private static Geometry geometry(byte[] wkb) {
        try {
            return new WKBReader().read(wkb);
        } catch (ParseException e) {
            throw new IllegalStateException("A kept boundary is no WKB", e);
        }
    }
}
