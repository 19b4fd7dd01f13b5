package org.maillage.accounts.passkeys;

import com.webauthn4j.authenticator.Authenticator;
import com.webauthn4j.authenticator.AuthenticatorImpl;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import java.util.Objects;
import org.maillage.accounts.PersonId;

/// A public key that was registered: what a signature is checked against.
///
/// The maker of the device is neither asked nor kept.
record KnownKey(PasskeyId id, PersonId person, Authenticator authenticator) {

    private static final ObjectConverter CONVERTER = new ObjectConverter();

    static KnownKey of(PasskeyId id, PersonId person, byte[] credential, byte[] publicKey, long signatureCount) {
        COSEKey key = Objects.requireNonNull(CONVERTER.getCborConverter().readValue(publicKey, COSEKey.class));
        var data = new AttestedCredentialData(AAGUID.ZERO, credential, key);
        return new KnownKey(id, person, new AuthenticatorImpl(data, new NoneAttestationStatement(), signatureCount));
    }

    static byte[] written(COSEKey publicKey) {
        return CONVERTER.getCborConverter().writeValueAsBytes(publicKey);
    }
}
