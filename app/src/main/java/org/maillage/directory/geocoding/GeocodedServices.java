package org.maillage.directory.geocoding;

import java.util.List;
import java.util.UUID;
import org.maillage.directory.Retelling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Services that are given elsewhere than at their structure: they wait for a point of their own, and are placed when
/// the answer is sure.
@Repository
class GeocodedServices {

    /// Without a point, or with the very one that was found by an address that is no longer theirs.
    private static final String WAITING = """
            with elsewhere as (
              select v.id, v.latitude, v.longitude, coalesce(nullif(v.insee, ''), s.insee) as insee, v.address,
                coalesce(nullif(v.postcode, ''), s.postcode) as postcode,
                coalesce(nullif(v.commune, ''), s.commune) as commune,
                directory.address_key(s.address, s.postcode, s.commune) as structure_key
              from directory.service v join directory.structure s on s.id = v.structure_id
              where v.deleted_at is null and s.deleted_at is null and v.address <> ''),
            waiting as (
              select e.id, e.insee, e.address, e.postcode, e.commune, g.key as former, own.key
              from elsewhere e
                cross join lateral (select directory.address_key(e.address, e.postcode, e.commune) as key) own
                left join directory.geocoded_service g on g.service_id = e.id
                left join directory.geocoded_address found on found.key = g.key
              where e.insee <> '' and own.key <> e.structure_key
                and (e.latitude is null
                  or g.key <> own.key and e.latitude = found.latitude and e.longitude = found.longitude))
            """;

    private final JdbcClient jdbc;
    private final GeocodedAddresses addresses;
    private final Retelling offers;

    GeocodedServices(JdbcClient jdbc, GeocodedAddresses addresses, Retelling offers) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.offers = offers;
    }

    /// Addresses never asked, each once.
    List<AskedAddress> listUnasked(int most) {
        return addresses.unasked(WAITING, most);
    }

    /// Answers that were not applied yet. One whose point somebody took away is not applied again.
    List<GeocodedAddresses.Placeable> listAnswered() {
        return addresses.answered(WAITING, "true");
    }

    /// Only where the sheet still waits for it.
    @Transactional
    void apply(UUID service, GeocoderAnswer answer) {
        GeocoderAnswer.Point point = answer.point();
        if (point == null) {
            return;
        }
        int rows = jdbc.sql(WAITING + """
                        update directory.service v set latitude = :latitude, longitude = :longitude, version = version + 1
                        from waiting w where v.id = :id and w.id = v.id and w.key = :key
                        """)
                .param("latitude", point.latitude())
                .param("longitude", point.longitude())
                .param("id", service)
                .param("key", answer.key())
                .update();
        if (rows == 1) {
            jdbc.sql("""
                            insert into directory.geocoded_service (service_id, key) values (?, ?)
                            on conflict (service_id) do update set key = excluded.key
                            """).params(service, answer.key()).update();
            offers.retell(service);
        }
    }
}
