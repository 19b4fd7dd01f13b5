package org.maillage.accounts.passkeys;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.accounts.SignedInPerson;
import org.maillage.base.Saved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Makes a passkey: tells the browser what is wanted, and judges what it brings back.
///
/// A key must be found without typing an address, and must verify its bearer (fingerprint, face or code): it
/// stands for the password, not beside it.
@Component
public class PasskeyMaking {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyMaking.class);
    private static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.RS256);

    private final WebAuthnManager ceremonies = WebAuthnManager.createNonStrictWebAuthnManager();
    private final RelyingParty house;
    private final Challenges challenges;
    private final Passkeys passkeys;
    private final JsonMapper json;

    PasskeyMaking(RelyingParty house, Challenges challenges, Passkeys passkeys, JsonMapper json) {
        this.house = house;
        this.challenges = challenges;
        this.passkeys = passkeys;
        this.json = json;
    }

    /// What the browser is given to make a key, to be handed to who has just proved who they are.
    ///
    /// @return `PublicKeyCredentialCreationOptionsJSON`
    public String propose(SignedInPerson person, String address) {
        var options = new LinkedHashMap<String, Object>();
        options.put("rp", Map.of("id", house.id(), "name", "Maillage"));
        options.put(
                "user",
                Map.of(
                        "id", UserHandle.of(person.person()),
                        "name", person.email(),
                        "displayName", person.displayName()));
        options.put("challenge", UserHandle.text(challenges.create(person.person(), address)));
        options.put(
                "pubKeyCredParams",
                ALGORITHMS.stream()
                        .map(algorithm -> Map.of("type", "public-key", "alg", algorithm.getValue()))
                        .toList());
        options.put("timeout", Challenges.VALIDITY.toMillis());
        options.put("excludeCredentials", passkeys.describeThoseOf(person.person()));
        options.put(
                "authenticatorSelection",
                Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"));
        options.put("attestation", "none");
        return json.writeValueAsString(options);
    }

    /// @param answer `RegistrationResponseJSON` of the browser
    public Saved accept(SignedInPerson person, String name, String answer) {
        return read(answer)
                .map(brought -> accept(person, name, brought))
                .orElseGet(() -> refused("L’appareil n’a rien répondu qui se comprenne : recommencez."));
    }

    private Optional<RegistrationData> read(String answer) {
        try {
            return Optional.of(ceremonies.parseRegistrationResponseJSON(answer));
        } catch (RuntimeException noAnswer) {
            // Who forges one may send anything at all; the library stumbles in as many ways.
            return Optional.empty();
        }
    }

    private Saved accept(SignedInPerson person, String name, RegistrationData brought) {
        try {
            byte[] challenge = Challenges.in(brought.getCollectedClientData());
            if (!challenges.take(challenge, person.person())) {
                return refused("Cette demande a expiré ou a déjà servi : recommencez.");
            }
            ceremonies.verify(brought, new RegistrationParameters(house.expecting(challenge), algorithms(), true));
            return passkeys.add(person, name, brought);
        } catch (WebAuthnException | IllegalArgumentException unacceptable) {
            LOG.info("A passkey was refused: {}", unacceptable.toString());
            return refused("Cette clé d’accès n’a pas pu être vérifiée : recommencez.");
        }
    }

    private static Saved refused(String sentence) {
        return new Saved.Refused("", sentence);
    }

    private static List<PublicKeyCredentialParameters> algorithms() {
        return ALGORITHMS.stream()
                .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
                .toList();
    }
}
