package org.maillage.accounts.passkeys;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.maillage.accounts.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Recognises a person by a passkey: asks the browser for one, and judges the signature it brings back.
@Component
public class PasskeyRecognition {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyRecognition.class);

    private static final byte[] NONE = {};

    private final WebAuthnManager ceremonies = WebAuthnManager.createNonStrictWebAuthnManager();
    private final RelyingParty house;
    private final Challenges challenges;
    private final Passkeys passkeys;
    private final JsonMapper json;

    PasskeyRecognition(RelyingParty house, Challenges challenges, Passkeys passkeys, JsonMapper json) {
        this.house = house;
        this.challenges = challenges;
        this.passkeys = passkeys;
        this.json = json;
    }

    /// What the browser is given to look for a key. No account is named: the device knows whose it is.
    ///
    /// @param address of the network it is asked from
    /// @return `PublicKeyCredentialRequestOptionsJSON`; empty when that network asks too much
    public Optional<String> ask(String address) {
        if (challenges.isFloodedFrom(address)) {
            return Optional.empty();
        }
        return Optional.of(json.writeValueAsString(Map.of(
                "challenge",
                UserHandle.text(challenges.create(null, address)),
                "rpId",
                house.id(),
                "timeout",
                Challenges.VALIDITY.toMillis(),
                "userVerification",
                "required",
                "allowCredentials",
                List.of())));
    }

    /// Whose key this is; whether they may still sign in is another question.
    ///
    /// @param answer `AuthenticationResponseJSON` of the browser
    public Optional<PersonId> recognise(String answer) {
        return read(answer).flatMap(this::recognise);
    }

    private Optional<AuthenticationData> read(String answer) {
        try {
            return Optional.of(ceremonies.parseAuthenticationResponseJSON(answer));
        } catch (RuntimeException noAnswer) {
            // Who forges one may send anything at all; the library stumbles in as many ways.
            return Optional.empty();
        }
    }

    private Optional<PersonId> recognise(AuthenticationData brought) {
        try {
            byte[] challenge = Challenges.in(brought.getCollectedClientData());
            return challenges.take(challenge, null)
                    ? passkeys.findKnown(credential(brought)).flatMap(key -> recognise(key, brought, challenge))
                    : Optional.empty();
        } catch (WebAuthnException | IllegalArgumentException unacceptable) {
            LOG.info("A passkey was not recognised: {}", unacceptable.toString());
            return Optional.empty();
        }
    }

    private Optional<PersonId> recognise(KnownKey key, AuthenticationData brought, byte[] challenge) {
        var expected = new AuthenticationParameters(house.expecting(challenge), key.authenticator(), null, true);
        AuthenticationData verified = ceremonies.verify(brought, expected);
        if (UserHandle.denies(handle(verified), key.person())) {
            return Optional.empty();
        }
        passkeys.used(
                key, Objects.requireNonNull(verified.getAuthenticatorData()).getSignCount());
        return Optional.of(key.person());
    }

    // The library says that the array may be null; the check reads that its bytes may be.
    @SuppressWarnings("NullAway")
    private static byte[] credential(AuthenticationData brought) {
        return Objects.requireNonNullElse(brought.getCredentialId(), NONE);
    }

    @SuppressWarnings("NullAway")
    private static byte[] handle(AuthenticationData brought) {
        return Objects.requireNonNullElse(brought.getUserHandle(), NONE);
    }
}
