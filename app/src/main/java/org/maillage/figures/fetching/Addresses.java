package org.maillage.figures.fetching;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maillage.figures.Source;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The official addresses, `maillage.figures.addresses.<source>`. The house knows none by itself: producers move them.
@Component
class Addresses {

    private static final String PROPERTY = "maillage.figures.addresses";

    private final Map<String, String> bySource;

    Addresses(Environment environment) {
        bySource = Binder.get(environment)
                .bind(PROPERTY, Bindable.mapOf(String.class, String.class))
                .orElse(Map.of())
                .entrySet()
                .stream()
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toMap(
                        entry -> folded(entry.getKey()),
                        entry -> entry.getValue().strip()));
    }

    boolean has(Source source) {
        return bySource.containsKey(folded(source.key()));
    }

    Optional<URI> find(Source source) {
        return Optional.ofNullable(bySource.get(folded(source.key()))).flatMap(Addresses::parsed);
    }

    private static Optional<URI> parsed(String written) {
        try {
            return Optional.of(URI.create(written));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    // A variable of the environment bears no hyphen.
    private static String folded(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /// Only https; and this very machine, where nobody listens in between: a relay of the operator, or a test.
    static boolean isAllowed(URI address) {
        String host = address.getHost();
        if (host == null) {
            return false;
        }
        return "https".equalsIgnoreCase(address.getScheme())
                || ("http".equalsIgnoreCase(address.getScheme()) && isThisMachine(host));
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }
}
