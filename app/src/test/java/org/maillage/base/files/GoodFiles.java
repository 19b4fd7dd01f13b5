package org.maillage.base.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/// The smallest honest file of each family.
public final class GoodFiles {

    private GoodFiles() {}

    public static byte[] of(FileFamily family) {
        return switch (family) {
            case ODT, ODS, ODP, ODG, DOCX, XLSX, PPTX -> Packed.of(family).bytes();
            case PDF -> text("%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");
            case RTF -> text("{\\rtf1\\ansi Compte rendu}");
            case TXT -> text("Compte rendu du comité : rien à signaler.\n");
            case CSV -> text("nom;places\nLes Loupiots;24\n");
            case ICS -> text("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n");
            case PNG ->
                base64(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
            case GIF -> base64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
            case JPEG -> bytes("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0\1\1\0\0\1\0\1\0\0\u00ff\u00d9");
            case WEBP ->
                bytes(
                        "RIFF\u001a\0\0\0WEBPVP8L\r\0\0\0/\0\0\0\u0010\u0007\u0010\u0011\u0011\u0088\u0088\u00fe\u0007\0");
        };
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(String oneCharacterAByte) {
        return oneCharacterAByte.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] base64(String encoded) {
        return Base64.getDecoder().decode(encoded);
    }
}
