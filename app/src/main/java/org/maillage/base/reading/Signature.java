package org.maillage.base.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells what a file is from its content, whatever its name says.
final class Signature {

    static final byte[] ZIP = {'P', 'K', 3, 4};
    static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    /// A module or a script; the lists of libraries (`script-lc.xml`) are there without any.
    private static final Pattern MACRO_OF_OPEN_DOCUMENT =
            Pattern.compile("basic/(?:.*/)?(?!script-l[bc]\\.xml$)[^/]+\\.xml|scripts/(?:.*/)?[^/]+");

    private Signature() {}

    /// @return whether the file is an archive, as modern spreadsheets are, and not a text
    static boolean isArchive(byte[] content) {
        if (content.length == 0) {
            throw Refusal.empty();
        }
        if (startsWith(content, OLE2)) {
            throw contains(content, "EncryptedPackage") ? Refusal.encrypted() : Refusal.oldExcel();
        }
        if (startsWith(content, ZIP)) {
            return true;
        }
        documentIn(startOf(content)).map(Refusal::notASpreadsheet).ifPresent(refusal -> {
            throw refusal;
        });
        return false;
    }

    static void requireText(byte[] content) {
        if (!isText(content)) {
            throw Refusal.notASpreadsheet(whatIs(content));
        }
    }

    static WorkbookFormat formatOf(Archive archive) throws IOException {
        if (archive.holds("mimetype")) {
            return openDocument(archive);
        }
        if (archive.holdsNameEndingWith("vbaproject.bin")) {
            throw Refusal.macros("vbaProject.bin", WorkbookFormat.XLSX);
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
        String type = OpenDocument.typeOf(archive);
        if (!type.startsWith(ODS)) {
            throw Refusal.notASpreadsheet(
                    type.contains("opendocument.text") ? "un document texte" : "une archive d’un autre logiciel");
        }
        OpenDocument.refuseEncrypted(archive);
        if (archive.holdsNameMatching(MACRO_OF_OPEN_DOCUMENT)) {
            throw Refusal.macros("Basic ou scripts", WorkbookFormat.ODS);
        }
        return WorkbookFormat.ODS;
    }

    /// @return what a file that is no archive is
    static String whatIs(byte[] content) {
        return documentIn(startOf(content))
                .orElse(isText(content) ? "un fichier texte (CSV peut-être)" : "d’un type inconnu");
    }

    private static boolean isText(byte[] content) {
        return startOf(content).chars().noneMatch(c -> c < '\t');
    }

    private static Optional<String> documentIn(String start) {
        if (start.startsWith("%pdf")) {
            return Optional.of("un document PDF");
        }
        if (start.startsWith("{\\rtf")) {
            return Optional.of("un document texte (RTF)");
        }
        if (!start.startsWith("<")) {
            return Optional.empty();
        }
        boolean page = start.contains("<html") || start.contains("<!doctype html");
        return page
                ? Optional.of("une page web")
                : Optional.of("un document XML").filter(xml -> start.contains("<?xml"));
    }

    private static String startOf(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 400), ISO_8859_1);
        return start.replaceFirst("^\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
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
