package org.maillage;

import java.util.UUID;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;
import org.maillage.convention.Convention;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A file of boundaries that waits, of one quartier that nobody knows; and a sector that is to be composed.
public final class DrawnBoundaries {

    private DrawnBoundaries() {}

    static UUID in(JdbcClient jdbc, Convention convention) {
        return in(jdbc, convention.slug());
    }

    /// @return slug of the sector
    static String sector(JdbcClient jdbc, Convention convention) {
        String slug = "secteur-de-" + convention.slug();
        jdbc.sql("""
                        insert into territory.area (id, kind, slug, name, short_name, parent_id)
                        values (?, 'secteur', ?, 'Un secteur', 'Un secteur', ?)
                        """)
                .params(UUID.randomUUID(), slug, convention.territory().value())
                .update();
        return slug;
    }

    public static UUID in(JdbcClient jdbc, String convention) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into territory.boundary_file (id, convention_id, territory_id, kind, file_name, format,
                          projection, features, outside, source, received_at)
                        select ?, id, territory_id, 'quartier', 'quartiers.geojson', 'GeoJSON', 'WGS 84', 3, 0, 'Ville', now()
                        from convention.convention where slug = ?
                        """).params(id, convention).update();
        jdbc.sql("""
                        insert into territory.boundary_feature (file_id, rank, code, name, commune, geometry)
                        values (?, 1, '', 'Les Remparts', '', ?)
                        """)
                .params(
                        id,
                        new WKBWriter().write(new GeometryFactory().toGeometry(new Envelope(-0.5, -0.4, 47.4, 47.5))))
                .update();
        return id;
    }
}
