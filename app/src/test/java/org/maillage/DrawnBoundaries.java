package org.maillage;

import java.util.UUID;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;
import org.maillage.convention.Convention;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A file of boundaries that waits: one quartier that nobody knows.
final class DrawnBoundaries {

    private DrawnBoundaries() {}

    static UUID in(JdbcClient jdbc, Convention convention) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into territory.boundary_file (id, convention_id, territory_id, kind, file_name, format,
                          projection, features, outside, source, received_at)
                        values (?, ?, ?, 'quartier', 'quartiers.geojson', 'GeoJSON', 'WGS 84', 1, 0, 'Ville', now())
                        """)
                .params(id, convention.id().value(), convention.territory().value())
                .update();
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
