package org.maillage.diary.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Lines of at most 75 octets, as RFC 5545 counts them (3.1): the library counts characters, and an accent is two
/// octets. A character is never cut.
final class FoldedLines {

    private static final int LONGEST = 75;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int length;

    private FoldedLines() {}

    /// @param unfolded lines ended by CRLF
    static byte[] of(String unfolded) {
        var folded = new FoldedLines();
        unfolded.codePoints().forEach(folded::add);
        return folded.out.toByteArray();
    }

    private void add(int character) {
        byte[] octets = Character.toString(character).getBytes(StandardCharsets.UTF_8);
        if (character == '\r' || character == '\n') {
            length = 0;
        } else {
            fold(octets.length);
            length += octets.length;
        }
        out.writeBytes(octets);
    }

    private void fold(int more) {
        if (length + more > LONGEST) {
            out.writeBytes(new byte[] {'\r', '\n', ' '});
            length = 1;
        }
    }
}
