package org.maillage.base.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;

/// Tells whether a file is a text document from its content, whatever its name says.
final class DocumentSignature {

    private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String TYPES = "[Content_Types].xml";
    private static final int MOST_TYPES_BYTES = 1 << 20;

    private DocumentSignature() {}

    static void requireArchive(byte[] content) {
        if (content.length == 0) {
            throw Refusal.empty();
        }
        if (Signature.startsWith(content, Signature.OLE2)) {
            throw ofOldOffice(content);
        }
        if (Signature.startsWith(content, RTF)) {
            throw DocumentRefusal.notADocument("un document RTF");
        }
        if (!Signature.startsWith(content, Signature.ZIP)) {
            throw DocumentRefusal.notADocument(Signature.whatIs(content));
        }
    }

    private static Refusal ofOldOffice(byte[] content) {
        if (Signature.contains(content, "EncryptedPackage")) {
            return Refusal.encrypted();
        }
        return Signature.contains(content, "WordDocument") ? DocumentRefusal.oldWord() : DocumentRefusal.oldOffice();
    }

    static TextFormat formatOf(Archive archive) throws IOException {
        if (archive.holds("mimetype")) {
            return openDocument(archive);
        }
        if (archive.holdsNameEndingWith("vbaproject.bin")) {
            throw DocumentRefusal.macros();
        }
        if (!archive.holds(TYPES)) {
            throw DocumentRefusal.notADocument("une archive compressée");
        }
        String types = new String(archive.readStart(TYPES, MOST_TYPES_BYTES), ISO_8859_1);
        if (!types.contains("wordprocessingml") && !archive.holds("word/document.xml")) {
            throw DocumentRefusal.notADocument(
                    archive.holds("xl/workbook.xml") ? "un classeur Excel" : "un fichier d’un autre logiciel");
        }
        return TextFormat.DOCX;
    }

    private static TextFormat openDocument(Archive archive) throws IOException {
        String type = OpenDocument.typeOf(archive);
        if (!type.startsWith(ODT)) {
            throw DocumentRefusal.notADocument(
                    type.contains("opendocument.spreadsheet") ? "un classeur" : "un fichier d’un autre logiciel");
        }
        OpenDocument.refuseEncrypted(archive);
        return TextFormat.ODT;
    }
}
