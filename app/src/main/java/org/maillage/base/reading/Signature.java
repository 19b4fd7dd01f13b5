package org.maillage.base.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/// Tells what a file is from its content, whatever its name says.
final class Signature {

    static final byte[] ZIP = {'P', 'K', 3, 4};
    static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private Signature() {}

    static void requireArchive(byte[] content) {
        if (content.length == 0) {
            throw Refusal.empty();
        }
        if (startsWith(content, OLE2)) {
            throw contains(content, "EncryptedPackage") ? Refusal.encrypted() : Refusal.oldExcel();
        }
        if (!startsWith(content, ZIP)) {
            throw Refusal.notASpreadsheet(whatIs(content));
        }
    }

    static WorkbookFormat formatOf(Archive archive) throws IOException {
        if (archive.holds("mimetype")) {
            return openDocument(archive);
        }
        if (archive.holdsNameEndingWith("vbaproject.bin")) {
            throw Refusal.macros();
        }
        if (archive.holds("xl/workbook.bin")) {
            throw Refusal.binaryExcel();
        }
        if (archive.holds("word/document.xml")) {
            throw Refusal.notASpreadsheet("un document Word");
        }
        if (archive.holds("ppt/presentation.xml")) {
            throw Refusal.notASpreadsheet("une présentation PowerPoint");
        }
        if (!archive.holds("[Content_Types].xml")) {
            throw Refusal.notASpreadsheet("une archive compressée");
        }
        return WorkbookFormat.XLSX;
    }

    private static WorkbookFormat openDocument(Archive archive) throws IOException {
        String type = new String(archive.readStart("mimetype", 200), US_ASCII).strip();
        if (!type.startsWith(ODS)) {
            throw Refusal.notASpreadsheet(
                    type.contains("opendocument.text") ? "un document texte" : "une archive d’un autre logiciel");
        }
        if (archive.holds("encrypted-package") || isEncrypted(archive)) {
            throw Refusal.encrypted();
        }
        return WorkbookFormat.ODS;
    }

    static boolean isEncrypted(Archive archive) throws IOException {
        return archive.holds("META-INF/manifest.xml")
                && new String(archive.readStart("META-INF/manifest.xml", 1 << 20), ISO_8859_1)
                        .contains("encryption-data");
    }

    static String whatIs(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 400), ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf")) {
            return "un document PDF";
        }
        if (start.contains("<html") || start.contains("<!doctype html")) {
            return "une page web";
        }
        if (start.contains("<?xml")) {
            return "un document XML";
        }
        boolean text = start.chars().noneMatch(c -> c < 9);
        return text ? "un fichier texte (CSV peut-être)" : "d’un type inconnu";
    }

    static boolean contains(byte[] content, String directoryName) {
        String head = new String(content, ISO_8859_1);
        return head.contains(new String(directoryName.getBytes(UTF_16LE), ISO_8859_1));
    }

    static boolean startsWith(byte[] content, byte[] signature) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }
}
