package org.maillage.base.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;

/// What any OpenDocument archive says of itself before its content is read (ODF 1.3, part 2, 3).
final class OpenDocument {

    private static final int LONGEST_TYPE = 200;
    private static final int MOST_MANIFEST_BYTES = 1 << 20;

    private OpenDocument() {}

    /// @return its media type, as the part named `mimetype` tells it
    static String typeOf(Archive archive) throws IOException {
        return new String(archive.readStart("mimetype", LONGEST_TYPE), US_ASCII).strip();
    }

    /// @throws Refusal when a password is needed to read it
    static void refuseEncrypted(Archive archive) throws IOException {
        if (archive.holds("encrypted-package") || manifestOf(archive).contains("encryption-data")) {
            throw Refusal.encrypted();
        }
    }

    private static String manifestOf(Archive archive) throws IOException {
        return archive.holds("META-INF/manifest.xml")
                ? new String(archive.readStart("META-INF/manifest.xml", MOST_MANIFEST_BYTES), ISO_8859_1)
                : "";
    }
}
