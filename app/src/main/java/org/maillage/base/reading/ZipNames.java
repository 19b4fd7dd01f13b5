package org.maillage.base.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// The names of the files of an archive. Most say that they are UTF-8, some are without saying it, and the others are
/// in the letters of the old Windows consoles: those of France and of the United States write lower-case accents with
/// the same bytes, and only the first has the capital ones.
final class ZipNames {

    private static final Charset OLD_WINDOWS = Charset.forName("IBM850");

    private ZipNames() {}

    static String decode(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString().replace('\\', '/');
        } catch (CharacterCodingException notUtf8) {
            return new String(raw, OLD_WINDOWS).replace('\\', '/');
        }
    }
}
