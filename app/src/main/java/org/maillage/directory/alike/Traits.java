package org.maillage.directory.alike;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.StructureId;

/// What tells a structure from another.
///
/// @param kind its code, or nothing
/// @param latitude null, as the longitude, when it has no position
record Traits(
        StructureId id,
        String name,
        String kind,
        String siret,
        List<String> phones,
        String address,
        String insee,
        @Nullable Double latitude,
        @Nullable Double longitude,
        NameWords words,
        String place) {

    static Traits of(
            StructureId id,
            String name,
            String commune,
            String kind,
            String siret,
            String phone,
            String address,
            String insee,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        return new Traits(
                id,
                name,
                kind,
                siret,
                phone.isEmpty() ? List.of() : List.of(phone.split("\\|")),
                address,
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
