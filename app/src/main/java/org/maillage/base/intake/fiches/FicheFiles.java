package org.maillage.base.intake.fiches;

import java.util.Locale;
import java.util.stream.Stream;
import org.maillage.base.reading.ArchiveReading;
import org.maillage.base.reading.DocumentArchives;
import org.maillage.base.reading.DocumentReading;
import org.maillage.base.reading.TextDocument;
import org.maillage.base.reading.TextDocuments;
import org.maillage.base.reading.WorkbookReading;

/// The door of this package: a text document, or an archive of them, in; a sheet of fiches or a refusal out.
public final class FicheFiles {

    /// The column that tells which document of an archive a fiche was in.
    public static final String FILE = "Fichier";

    private static final String UNLAID =
            "Ce document n’a pas pu être rangé en fiches : il a trop de rubriques. Séparez-le en plusieurs fichiers, puis"
                    + " envoyez-les à nouveau.";

    private FicheFiles() {}

    /// @return whether a file is read here and not as a spreadsheet, by the name it was given
    public static boolean takes(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(".docx", ".docm", ".doc", ".odt", ".rtf", ".pdf", ".zip")
                .anyMatch(name::endsWith);
    }

    /// Reads all fiches of a file. Pure: the same bytes give the same answer, nothing is written anywhere.
    ///
    /// @param fileName the name given by the sender
    public static WorkbookReading read(String fileName, byte[] content, FicheDescription description) {
        try {
            return fileName.toLowerCase(Locale.ROOT).endsWith(".zip")
                    ? readArchive(fileName, content, description)
                    : readDocument(fileName, content, description);
        } catch (RuntimeException unlaid) {
            // Whatever a document made to harm provokes on its way into a sheet is the document's fault.
            return new WorkbookReading.Refused(UNLAID);
        }
    }

    private static WorkbookReading readDocument(String fileName, byte[] content, FicheDescription description) {
        return switch (TextDocuments.read(fileName, content)) {
            case DocumentReading.Refused(String sentence) -> new WorkbookReading.Refused(sentence);
            case DocumentReading.Opened(TextDocument document) -> Fiches.of(fileName, document, description);
        };
    }

    private static WorkbookReading readArchive(String fileName, byte[] content, FicheDescription description) {
        return switch (DocumentArchives.read(content)) {
            case ArchiveReading.Refused(String sentence) -> new WorkbookReading.Refused(sentence);
            case ArchiveReading.Opened opened -> Fiches.of(fileName, opened, description);
        };
    }
}
