package org.maillage.directory.geocoding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The addresses that wait for a point, and what was answered to each.
@Repository
class GeocodedAddresses {

    /// Structures that the geocoder may place: without a point, or with one it found by an address that is no longer
    /// theirs. A point given by a list or put by hand is left alone.
    static final String WAITING = """
            with waiting as (
              select s.id, s.insee, s.address, s.postcode, s.commune, s.latitude is not null as moved, g.key as former,
                directory.address_key(s.address, s.postcode, s.commune) as key
              from directory.structure s left join directory.geocoded_structure g on g.structure_id = s.id
              where s.deleted_at is null and s.insee <> ''
                and (s.latitude is null
                  or s.placed = 'geocoded' and g.key <> directory.address_key(s.address, s.postcode, s.commune)))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    GeocodedAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Those of structures that were never asked, each once.
    List<AskedAddress> listUnasked(int most) {
        return unasked(WAITING, most);
    }

    /// @param waiting a common table of that name, whose addresses say something or nothing
    List<AskedAddress> unasked(String waiting, int most) {
        return jdbc.sql(waiting + """
                        select distinct on (w.key) w.key, w.address, w.postcode, w.commune from waiting w
                        where w.address <> '' and not exists (select from directory.geocoded_address a where a.key = w.key)
                        order by w.key limit ?
                        """)
                .param(most)
                .query((row, _) ->
                        new AskedAddress(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    @Transactional
    void keep(String service, List<GeocoderAnswer> answers) {
        for (GeocoderAnswer one : answers) {
            GeocoderAnswer.Point point = one.point();
            jdbc.sql("""
                            insert into directory.geocoded_address
                              (key, asked_at, service, latitude, longitude, label, score, type, insee)
                            values (:key, :now, :service, cast(:latitude as float8), cast(:longitude as float8), :label,
                              :score, :type, :insee)
                            on conflict (key) do nothing
                            """)
                    .param("key", one.key())
                    .param("now", Timestamp.from(clock.instant()))
                    .param("service", service)
                    .param("latitude", point == null ? null : point.latitude())
                    .param("longitude", point == null ? null : point.longitude())
                    .param("label", one.label())
                    .param("score", one.score())
                    .param("type", one.type())
                    .param("insee", one.insee())
                    .update();
        }
    }

    /// @param sheet a structure or a service
    /// @param insee of the commune that the sheet says
    record Placeable(UUID sheet, String insee, GeocoderAnswer answer) {}

    /// Answers for structures that nobody has decided about. One that was applied and whose point somebody took away is
    /// not applied again.
    List<Placeable> listAnswered() {
        return answered(
                WAITING,
                "not exists (select from directory.refused_point r where r.structure_id = w.id and r.key = w.key)");
    }

    /// @param undecided what else is asked of one that waits
    List<Placeable> answered(String waiting, String undecided) {
        return jdbc.sql(waiting + """
                        select w.id, w.insee as own, a.* from waiting w join directory.geocoded_address a on a.key = w.key
                        where w.address <> '' and a.latitude is not null and w.former is distinct from w.key and %s
                        """.formatted(undecided))
                .query((row, _) -> new Placeable(row.getObject("id", UUID.class), row.getString("own"), answer(row)))
                .list();
    }

    static GeocoderAnswer answer(ResultSet row) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        Double longitude = row.getObject("longitude", Double.class);
        return new GeocoderAnswer(
                row.getString("key"),
                point(latitude, longitude),
                row.getString("label"),
                row.getDouble("score"),
                row.getString("type"),
                row.getString("insee"));
    }

    private static GeocoderAnswer.@Nullable Point point(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null || longitude == null ? null : new GeocoderAnswer.Point(latitude, longitude);
    }
}
