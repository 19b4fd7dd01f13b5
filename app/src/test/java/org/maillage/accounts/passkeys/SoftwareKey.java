package org.maillage.accounts.passkeys;

import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.UUID;
import org.maillage.accounts.PersonId;

/// A device made of code, which signs whatever it is told to: also what no browser would.
record SoftwareKey(UUID credential, PersonId owner, KeyPair keys) {

    private static final byte PRESENT_AND_VERIFIED = 0x05;
    private static final byte PRESENT = 0x01;

    static SoftwareKey of(PersonId owner) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return new SoftwareKey(UUID.randomUUID(), owner, generator.generateKeyPair());
    }

    byte[] credentialBytes() {
        return ByteBuffer.allocate(16)
                .putLong(credential.getMostSignificantBits())
                .putLong(credential.getLeastSignificantBits())
                .array();
    }

    byte[] publicKey() {
        return KnownKey.written(EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256));
    }

    /// Signs as an honest device in an honest browser does.
    String signs(String challenge, String origin) throws GeneralSecurityException {
        return signs(challenge, origin, "localhost", PRESENT_AND_VERIFIED, owner);
    }

    String signsWithoutVerifyingItsBearer(String challenge, String origin) throws GeneralSecurityException {
        return signs(challenge, origin, "localhost", PRESENT, owner);
    }

    String signsFor(PersonId somebodyElse, String challenge, String origin) throws GeneralSecurityException {
        return signs(challenge, origin, "localhost", PRESENT_AND_VERIFIED, somebodyElse);
    }

    private String signs(String challenge, String origin, String house, byte flags, PersonId handle)
            throws GeneralSecurityException {
        byte[] said = """
                {"type":"webauthn.get","challenge":"%s","origin":"%s","crossOrigin":false}""".formatted(challenge, origin).getBytes(StandardCharsets.UTF_8);
        byte[] device = ByteBuffer.allocate(37)
                .put(digest(house.getBytes(StandardCharsets.UTF_8)))
                .put(flags)
                .putInt(0)
                .array();
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(device);
        signature.update(digest(said));
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},"response":{\
                "clientDataJSON":"%2$s","authenticatorData":"%3$s","signature":"%4$s","userHandle":"%5$s"}}""".formatted(
                        UserHandle.text(credentialBytes()),
                        UserHandle.text(said),
                        UserHandle.text(device),
                        UserHandle.text(signature.sign()),
                        UserHandle.of(handle));
    }

    private static byte[] digest(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
