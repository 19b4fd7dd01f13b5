package org.maillage.directory.geocoding;

import java.util.UUID;
import org.maillage.directory.Retelling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Writes the points that were found.
@Repository
class GeocodedPoints {

    private final JdbcClient jdbc;
    private final Retelling offers;

    GeocodedPoints(JdbcClient jdbc, Retelling offers) {
        this.jdbc = jdbc;
        this.offers = offers;
    }

    /// Only where the sheet still waits for it: somebody may have placed it, or mended its address, meanwhile. That a
    /// point was found says nothing of how fresh the rest of the sheet is.
    @Transactional
    void apply(UUID structure, GeocoderAnswer answer) {
        GeocoderAnswer.Point point = answer.point();
        if (point == null) {
            return;
        }
        int rows = jdbc.sql("""
                        update directory.structure set latitude = :latitude, longitude = :longitude, placed = 'geocoded',
                          placed_score = :score, version = version + 1
                        where id = :id and deleted_at is null and (latitude is null or placed = 'geocoded')
                          and directory.address_key(address, postcode, commune) = :key
                        """)
                .param("latitude", point.latitude())
                .param("longitude", point.longitude())
                .param("score", answer.score())
                .param("id", structure)
                .param("key", answer.key())
                .update();
        if (rows == 1) {
            remember(structure, answer.key());
            offers.retell(structure);
        }
    }

    /// By which address a point was found.
    void remember(UUID structure, String key) {
        jdbc.sql("""
                        insert into directory.geocoded_structure (structure_id, key) values (?, ?)
                        on conflict (structure_id) do update set key = excluded.key
                        """).params(structure, key).update();
    }

    void refuse(UUID structure, String key) {
        jdbc.sql("insert into directory.refused_point (structure_id, key) values (?, ?) on conflict do nothing")
                .params(structure, key)
                .update();
    }
}
