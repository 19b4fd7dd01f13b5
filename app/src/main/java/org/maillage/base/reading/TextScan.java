package org.maillage.base.reading;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/// Walks through a text and counts its lines as a text editor does, to say where it stops being one.
final class TextScan {

    private static final int AT_ONCE = 16 * 1024;
    private static final int SHOWN_FOR_ONE_UNSHOWN = 100; // stray characters of a copied PDF are rarer

    private final Reader in;
    private int line = 1;
    private char last;

    TextScan(Reader in) {
        this.in = in;
    }

    /// @return the first line that is not written in this encoding, from 1, or 0 when all of them are
    static int brokenLine(byte[] content, int start, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder(); // which reports, unlike a reader
        ByteBuffer bytes = ByteBuffer.wrap(content, start, content.length - start);
        CharBuffer characters = CharBuffer.allocate(AT_ONCE);
        TextScan scan = new TextScan(Reader.nullReader());
        CoderResult result;
        do {
            result = decoder.decode(bytes, characters, true);
            characters.flip();
            while (characters.hasRemaining()) {
                scan.pass(characters.get());
            }
            characters.clear();
        } while (result.isOverflow());
        return result.isError() ? scan.line : 0;
    }

    /// @throws Refusal at a zero, or when characters that no screen shows are more than strays
    void requireShownCharacters() {
        char[] characters = new char[AT_ONCE];
        long unshown = 0;
        long all = 0;
        int firstUnshown = 0;
        try (in) {
            for (int read = in.read(characters); read > 0; read = in.read(characters)) {
                all += read;
                for (int at = 0; at < read; at++) {
                    pass(characters[at]);
                    if (characters[at] == 0) {
                        throw Refusal.binaryLine(line);
                    }
                    if (isUnshown(characters[at])) {
                        unshown++;
                        firstUnshown = firstUnshown == 0 ? line : firstUnshown;
                    }
                }
            }
        } catch (IOException impossible) {
            throw Refusal.damaged();
        }
        if (unshown * SHOWN_FOR_ONE_UNSHOWN > all) {
            throw Refusal.binaryLine(firstUnshown);
        }
    }

    private void pass(char c) {
        if (c == '\r' || (c == '\n' && last != '\r')) {
            line++;
        }
        last = c;
    }

    private static boolean isUnshown(char c) {
        return c < ' ' && (c < '\t' || c > '\r');
    }
}
