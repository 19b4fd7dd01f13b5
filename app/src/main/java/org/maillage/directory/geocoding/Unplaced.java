package org.maillage.directory.geocoding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.StructureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The structures that wait for a point, with the one that the geocoder proposes.
@Repository
public class Unplaced {

    private static final String SELECT = GeocodedAddresses.WAITING + """
            select w.id, w.moved, w.address <> '' as has_address, exists (
                select from directory.geocoded_address d where d.key = w.key) as asked, a.*
            from waiting w left join directory.geocoded_address a on a.key = w.key and w.address <> ''
              and a.latitude is not null and not exists (
                select from directory.refused_point r where r.structure_id = w.id and r.key = w.key)
            """;

    private final JdbcClient jdbc;
    private final GeocodedPoints points;

    Unplaced(JdbcClient jdbc, GeocodedPoints points) {
        this.jdbc = jdbc;
        this.points = points;
    }

    /// @param moved it has a point, found by an address that is no longer its own
    /// @param hasAddress without one nothing can be asked
    /// @param asked whether the geocoder has answered, be it nothing
    /// @param proposal null when there is none, or it was refused
    public record Waiting(
            StructureId structure,
            boolean moved,
            boolean hasAddress,
            boolean asked,
            @Nullable GeocoderAnswer proposal) {}

    /// By name; those with a proposal first.
    ///
    /// @param communes Insee codes
    /// @param first how many to leave out before
    public List<Waiting> listIn(Collection<String> communes, int first, int most) {
        return jdbc.sql(SELECT + """
                        join directory.structure s on s.id = w.id where w.insee = any (?)
                        order by a.key is null, s.name, s.number limit ? offset ?
                        """)
                .params(communes.toArray(String[]::new), most, first)
                .query((row, _) -> waiting(row))
                .list();
    }

    public int countIn(Collection<String> communes) {
        return jdbc.sql(GeocodedAddresses.WAITING + "select count(*) from waiting where insee = any (?)")
                .param(communes.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    public Optional<Waiting> find(StructureId structure) {
        return jdbc.sql(SELECT + "where w.id = ?")
                .param(structure.value())
                .query((row, _) -> waiting(row))
                .optional();
    }

    private static Waiting waiting(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Waiting(
                new StructureId(row.getObject("id", UUID.class)),
                row.getBoolean("moved"),
                row.getBoolean("has_address"),
                row.getBoolean("asked"),
                row.getString("key") == null ? null : GeocodedAddresses.answer(row));
    }

    /// The point of this answer was taken for this structure.
    @Transactional
    public void taken(StructureId structure, GeocoderAnswer answer) {
        points.remember(structure.value(), answer.key());
    }

    @Transactional
    public void refuse(StructureId structure, GeocoderAnswer answer) {
        points.refuse(structure.value(), answer.key());
    }
}
