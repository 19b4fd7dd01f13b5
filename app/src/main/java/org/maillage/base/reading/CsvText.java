package org.maillage.base.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text file whose encoding is known for sure: UTF-8, UTF-16 behind its mark, or windows-1252.
///
/// A text that none of them writes is refused rather than guessed: a name with a wrong accent would go unseen into the
/// plan. The encodings of old Macintoshes and of DOS pass for windows-1252 byte by byte; the words they give betray
/// them.
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};

    /// What UTF-8 makes of French letters and punctuation, as windows-1252 reads it.
    private static final Pattern FRENCH_IN_UTF_8 = Pattern.compile("\u00c3[^\\x00-\\x7F]|\u00e2\u20ac[^\\x00-\\x7F]");

    /// What other encodings make of é, è, ê, à, ç and of apostrophes: signs that no French word holds there.
    private static final Pattern NO_FRENCH_WORD = Pattern.compile(
            "\\p{L}[\u201a\u0192\u02c6\u2021\u02dc]|\\p{Ll}[\u0160\u017d\u00d5]|\\p{L}[\u0160\u017d]\\p{Ll}");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s;,|\"]+");
    private static final int SHOWN_AROUND = 12;

    private final byte[] content;
    private final int start;
    private final Charset charset;

    private CsvText(byte[] content, int start, Charset charset) {
        this.content = content;
        this.start = start;
        this.charset = charset;
    }

    /// @throws Refusal if the bytes are no text, or one in another encoding
    static CsvText of(byte[] content) {
        CsvText text = decode(content);
        new TextScan(text.open()).requireShownCharacters();
        return text;
    }

    private static CsvText decode(byte[] content) {
        if (Signature.startsWith(content, UTF_8_MARK)) {
            return marked(content, UTF_8_MARK.length, UTF_8);
        }
        if (Signature.startsWith(content, UTF_16LE_MARK)) {
            return marked(content, UTF_16LE_MARK.length, UTF_16LE);
        }
        if (Signature.startsWith(content, UTF_16BE_MARK)) {
            return marked(content, UTF_16BE_MARK.length, UTF_16BE);
        }
        int broken = TextScan.brokenLine(content, 0, UTF_8);
        return new CsvText(content, 0, broken == 0 ? UTF_8 : windows(content, broken));
    }

    private static CsvText marked(byte[] content, int start, Charset charset) {
        int broken = TextScan.brokenLine(content, start, charset);
        if (broken > 0) {
            throw Refusal.unreadableLine(broken);
        }
        return new CsvText(content, start, charset);
    }

    private static Charset windows(byte[] content, int brokenInUtf8) {
        String text = new String(content, WINDOWS);
        if (text.indexOf('\0') >= 0) {
            throw Refusal.binaryLine(lineOf(text, text.indexOf('\0')));
        }
        Matcher utf8 = FRENCH_IN_UTF_8.matcher(text);
        if (utf8.find()) {
            throw Refusal.mixedEncodings(Math.max(brokenInUtf8, lineOf(text, utf8.start())));
        }
        int broken = TextScan.brokenLine(content, 0, WINDOWS);
        if (broken > 0) {
            throw Refusal.unreadableLine(broken);
        }
        Matcher strange = NO_FRENCH_WORD.matcher(text);
        if (strange.find()) {
            throw Refusal.strangeWord(lineOf(text, strange.start()), wordAround(text, strange.start()));
        }
        return WINDOWS;
    }

    private static String wordAround(String text, int at) {
        String[] before = BETWEEN_WORDS.split(text.substring(Math.max(0, at - SHOWN_AROUND), at + 1), -1);
        String[] after = BETWEEN_WORDS.split(text.substring(at + 1, Math.min(text.length(), at + SHOWN_AROUND)), -1);
        return before[before.length - 1] + after[0];
    }

    private static int lineOf(String text, int at) {
        return 1
                + (int) text.substring(0, at).lines().count()
                - (at > 0 && "\r\n".indexOf(text.charAt(at - 1)) < 0 ? 1 : 0);
    }

    Reader open() {
        return new InputStreamReader(new ByteArrayInputStream(content, start, content.length - start), charset);
    }
}
