package org.maillage.directory.geocoding;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the geocoder is and how it is spared.
///
/// @param address of the service, without `/search`; empty or `aucune`: nothing is ever asked
/// @param score from which on an answer is applied by itself
/// @param batch addresses in one request; the service takes 200 000 and 50 MB
/// @param pause between two requests; the service allows fifty a second
/// @param answer how long a request may take
@ConfigurationProperties("maillage.geocoding")
public record GeocodingSettings(
        @DefaultValue("") String address,
        @DefaultValue("0.8") double score,
        @DefaultValue("200") int batch,
        @DefaultValue("PT1S") Duration pause,
        @DefaultValue("PT30S") Duration answer) {

    private static final String NONE = "aucune"; // an empty variable of the environment keeps its default

    boolean isOn() {
        return !address.isBlank() && !NONE.equals(address.strip());
    }

    /// Only https; and this very machine, where nobody listens in between.
    boolean isSafe() {
        try {
            URI uri = URI.create(address.strip());
            String host = uri.getHost();
            return host != null
                    && ("https".equalsIgnoreCase(uri.getScheme())
                            || "http".equalsIgnoreCase(uri.getScheme())
                                    && (host.equals("localhost") || host.equals("127.0.0.1")));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    URI csv() {
        return URI.create(address.strip().replaceAll("/+$", "") + "/search/csv");
    }
}
