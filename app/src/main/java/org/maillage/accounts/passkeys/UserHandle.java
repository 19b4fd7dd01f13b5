package org.maillage.accounts.passkeys;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.maillage.accounts.PersonId;

/// How a device knows a person: by the random id, which tells nothing and stays when name and address change.
final class UserHandle {

    private UserHandle() {}

    static String of(PersonId person) {
        return text(bytes(person));
    }

    /// A device that hands over no handle, an empty one, says nothing against its bearer.
    static boolean denies(byte[] handle, PersonId person) {
        return handle.length > 0 && !Arrays.equals(handle, bytes(person));
    }

    /// Bytes as the browser's JSON writes them.
    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(PersonId person) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array();
    }
}
