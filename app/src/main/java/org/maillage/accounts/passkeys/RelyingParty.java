package org.maillage.accounts.passkeys;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maillage.accounts.InstanceAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// This instance as passkeys know it: they are bound to the name in its public address, and serve nowhere else.
@Component
public class RelyingParty {

    private static final Logger LOG = LoggerFactory.getLogger(RelyingParty.class);
    private static final String LOCAL = "localhost";
    private static final Pattern NAME = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9.-]+");

    private final InstanceAddress instance;

    RelyingParty(InstanceAddress instance) {
        this.instance = instance;
    }

    /// @param host by which the visitor reached this instance
    /// @return the sentence that says why no passkey serves there; empty when they do
    public Optional<String> findObstacle(String host) {
        Optional<String> wrong = findWrongSetting();
        if (wrong.isPresent() || host.equalsIgnoreCase(id())) {
            return wrong;
        }
        return Optional.of("Les clés d’accès ne servent qu’à l’adresse " + origin() + " : ouvrez cette page là-bas.");
    }

    @EventListener(ApplicationReadyEvent.class)
    void warnOfAWrongSetting() {
        findWrongSetting().ifPresent(LOG::warn);
    }

    String id() {
        return address().getHost();
    }

    /// What a ceremony is held against: the origin, the name, what was asked to be signed.
    ServerProperty expecting(byte[] challenge) {
        return new ServerProperty(new Origin(origin()), id(), new DefaultChallenge(challenge));
    }

    private Optional<String> findWrongSetting() {
        URI address = address();
        String host = address.getHost();
        if (host == null || !NAME.matcher(host).matches()) {
            return Optional.of("Clés d’accès indisponibles : MAILLAGE_ADDRESS vaut « " + address
                    + " », il y faut un nom de domaine, comme https://ctg.exemple.fr.");
        }
        return "https".equals(address.getScheme()) || LOCAL.equals(host)
                ? Optional.empty()
                : Optional.of("Clés d’accès indisponibles : les navigateurs les refusent hors de https, et "
                        + "MAILLAGE_ADDRESS vaut « " + address + " ».");
    }

    private String origin() {
        URI address = address();
        return address.getScheme() + "://" + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }

    private URI address() {
        try {
            return URI.create(instance.of(""));
        } catch (IllegalArgumentException unreadable) {
            return URI.create("");
        }
    }
}
