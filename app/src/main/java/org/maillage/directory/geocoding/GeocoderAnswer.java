package org.maillage.directory.geocoding;

import org.jspecify.annotations.Nullable;
import org.maillage.territory.MunicipalDistricts;

/// What the geocoder says of one address.
///
/// @param point null when it found nothing
/// @param label the address as it is written officially
/// @param score how well that answers what was asked, 0 to 1
/// @param type `housenumber`, `street`, `locality` or `municipality`
/// @param insee the commune it lies in
public record GeocoderAnswer(String key, @Nullable Point point, String label, double score, String type, String insee) {

    private static final String HOUSE = "housenumber";

    /// In degrees (WGS 84).
    public record Point(double latitude, double longitude) {}

    static GeocoderAnswer nothing(String key) {
        return new GeocoderAnswer(key, null, "", 0, "", "");
    }

    /// Whether nobody has to look at it: near enough in words, in the commune of the sheet, and at a door. The middle
    /// of
    /// a street or of a commune may score as high and lie a kilometre away.
    ///
    /// @param commune of the sheet, by its Insee code
    boolean isSure(double least, String commune) {
        return point != null && score >= least && HOUSE.equals(type) && liesIn(commune);
    }

    public boolean isAtADoor() {
        return HOUSE.equals(type);
    }

    public boolean liesIn(String commune) {
        return MunicipalDistricts.communeOf(insee).equals(MunicipalDistricts.communeOf(commune));
    }
}
