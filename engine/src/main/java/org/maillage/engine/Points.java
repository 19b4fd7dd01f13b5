package org.maillage.engine;

/// Points of the Earth (WGS84).
///
/// @param lat in degrees, -90 to 90
/// @param lon in degrees, -180 to 180, as many
public record Points(double[] lat, double[] lon) {

    /// @throws IllegalArgumentException when a number is missing or none
    public Points {
        if (lat.length != lon.length) {
            throw new IllegalArgumentException(lat.length + " latitudes, " + lon.length + " longitudes");
        }
        for (int point = 0; point < lat.length; point++) {
            if (!(Math.abs(lat[point]) <= 90 && Math.abs(lon[point]) <= 180)) {
                throw new IllegalArgumentException("Point " + point + " at " + lat[point] + ", " + lon[point]);
            }
        }
    }

    public static Points of(double lat, double lon) {
        return new Points(new double[] {lat}, new double[] {lon});
    }

    public int count() {
        return lat.length;
    }
}
