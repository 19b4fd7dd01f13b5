package org.maillage.directory.alike;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.StructureId;

/// What tells a structure from another.
///
/// @param latitude null, as the longitude, when it has no position
record Traits(
        StructureId id,
        String siret,
        List<String> phones,
        String insee,
        @Nullable Double latitude,
        @Nullable Double longitude,
        NameWords words,
        String place) {

    /// What is read of a structure `s` to tell its traits.
    static final String COLUMNS =
            "s.id, s.name, s.commune, s.siret, s.phone, s.address, s.insee, s.latitude, s.longitude";

    static Traits read(ResultSet row) throws SQLException {
        return of(
                new StructureId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("commune"),
                row.getString("siret"),
                row.getString("phone"),
                row.getString("address"),
                row.getString("insee"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class));
    }

    static Traits of(
            StructureId id,
            String name,
            String commune,
            String siret,
            String phone,
            String address,
            String insee,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        return new Traits(
                id,
                siret,
                phone.isEmpty() ? List.of() : List.of(phone.split("\\|")),
                insee,
                latitude,
                longitude,
                NameWords.of(name, commune),
                AddressWords.plain(address));
    }

    /// In a straight line, or null when one of the two has no position.
    @Nullable
    Integer metersTo(Traits other) {
        if (latitude == null || longitude == null || other.latitude == null || other.longitude == null) {
            return null;
        }
        double north = (latitude - other.latitude) * METERS_OF_A_DEGREE;
        double east = (longitude - other.longitude) * METERS_OF_A_DEGREE * Math.cos(Math.toRadians(latitude));
        return (int) Math.round(Math.hypot(north, east));
    }

    private static final double METERS_OF_A_DEGREE = 111_195;

    boolean sharesPhoneWith(Traits other) {
        return phones.stream().anyMatch(Set.copyOf(other.phones)::contains);
    }
}
