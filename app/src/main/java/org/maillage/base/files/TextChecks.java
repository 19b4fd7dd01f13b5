package org.maillage.base.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Texts that are nothing but text: no byte a text does not have, no code of a page or a program, no file inside.
final class TextChecks {

    /// What Tika calls a text that is nothing else; minutes of a meeting may well begin like a message. A short text in
    /// windows-1252 has too many accents for it: its bytes are looked at here.
    private static final Set<String> TEXTS = Set.of(
            "text/plain",
            "text/csv",
            "text/tab-separated-values",
            "text/x-matlab",
            "message/rfc822",
            "application/octet-stream");

    private static final Pattern WEB = Pattern.compile(
            "<\\s*(?:script|html|iframe|frameset|svg|object|embed|applet|!doctype|\\?php|\\?xml|\\?=|meta\\s|base\\s)|<%");
    private static final Pattern COMMAND_IN_CELL =
            Pattern.compile("[=+@-]\\s*(?:cmd|powershell|mshta|msexcel|rundll32|regsvr32|dde)\\s*[|(]");
    private static final Pattern FILE_IN_RTF =
            Pattern.compile("\\\\obj(?:ect|data|emb|update|ocx|link|autlink)|\\\\template\\s*(?:https?:|\\\\)");
    private static final Pattern FILE_IN_CALENDAR = Pattern.compile("encoding=base64|value=binary|<script");

    private TextChecks() {}

    static boolean isText(String mediaType) {
        return TEXTS.contains(mediaType);
    }

    static void check(FileFamily family, Path content) throws IOException {
        refuseBinary(content);
        switch (family) {
            case RTF -> refuse(content, FILE_IN_RTF, FileRefusal.objectInText(family));
            case ICS -> calendar(content);
            case CSV -> {
                refuse(content, WEB, FileRefusal.webInText());
                refuse(content, COMMAND_IN_CELL, FileRefusal.webInText());
            }
            default -> refuse(content, WEB, FileRefusal.webInText());
        }
    }

    private static void calendar(Path content) throws IOException {
        refuse(content, FILE_IN_CALENDAR, FileRefusal.objectInText(FileFamily.ICS));
        if (Windows.find(content, Pattern.compile("end:vcalendar"), TextChecks::plain)
                .isEmpty()) {
            throw FileRefusal.damaged(FileFamily.ICS);
        }
    }

    private static void refuse(Path content, Pattern pattern, FileRefusal refusal) throws IOException {
        if (Windows.find(content, pattern, TextChecks::plain).isPresent()) {
            throw refusal;
        }
    }

    // Wide characters as narrow ones, folded lines of calendars as one.
    private static String plain(String piece) {
        return piece.replace("\0", "").replaceAll("\r?\n[ \t]", "").toLowerCase(Locale.ROOT);
    }

    private static void refuseBinary(Path content) throws IOException {
        try (Reader reader = Files.newBufferedReader(content, charsetOf(content))) {
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (c < '\t' || c > '\r' && c < ' ' && c != 0x1A) {
                    throw FileRefusal.binaryText();
                }
            }
        }
    }

    // Only UTF-16 has zero bytes; in all other encodings a control byte is a control byte.
    private static Charset charsetOf(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            String mark = new String(in.readNBytes(2), ISO_8859_1);
            return mark.equals("\u00fe\u00ff") || mark.equals("\u00ff\u00fe") ? UTF_16 : ISO_8859_1;
        }
    }
}
