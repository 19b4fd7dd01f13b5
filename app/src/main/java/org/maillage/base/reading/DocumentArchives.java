package org.maillage.base.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The door for archives of text documents: a zip in, its documents or a refusal out.
///
/// All documents share what one may weigh once opened, so that an archive of bombs is no more than one of them.
public final class DocumentArchives {

    static final int MAX_DOCUMENTS = 500;

    /// What systems and offices leave in folders: hidden files, resource forks, locks, thumbnails.
    private static final Pattern PASSED_OVER = Pattern.compile(
            "(?:.*/)?(?:\\.|__MACOSX/|~\\$|~lock|thumbs\\.db$|desktop\\.ini$).*", Pattern.CASE_INSENSITIVE);

    private static final Pattern ARCHIVE = Pattern.compile(".*\\.(?:zip|7z|rar|tar|gz|tgz)", Pattern.CASE_INSENSITIVE);

    private DocumentArchives() {}

    /// Opens every document of an archive, in the order of their names. Pure.
    public static ArchiveReading read(byte[] content) {
        try {
            return open(content);
        } catch (Refusal refusal) {
            return new ArchiveReading.Refused(refusal.sentence());
        } catch (IOException | RuntimeException broken) {
            return new ArchiveReading.Refused(Refusal.damaged().sentence());
        }
    }

    private static ArchiveReading open(byte[] content) throws IOException {
        if (content.length > Workbooks.MAX_MEGABYTES * 1024 * 1024) {
            throw Refusal.tooHeavy(Workbooks.MAX_MEGABYTES);
        }
        if (content.length == 0) {
            throw Refusal.empty();
        }
        if (!Signature.startsWith(content, Signature.ZIP)) {
            throw DocumentRefusal.notAnArchive();
        }
        List<TextDocument> documents = new ArrayList<>();
        List<ArchiveReading.LeftAside> leftAside = new ArrayList<>();
        DocumentAllowance allowance = new DocumentAllowance();
        try (Archive archive = Archive.open(content)) {
            for (Archive.Part part : documentsOf(archive)) {
                switch (read(archive, part, allowance)) {
                    case DocumentReading.Opened(TextDocument document) -> documents.add(document);
                    case DocumentReading.Refused(String sentence) ->
                        leftAside.add(new ArchiveReading.LeftAside(part.shownName(), sentence));
                }
            }
        }
        return new ArchiveReading.Opened(documents, leftAside);
    }

    private static List<Archive.Part> documentsOf(Archive archive) {
        List<Archive.Part> parts = archive.parts().stream()
                .filter(part -> !PASSED_OVER.matcher(part.shownName()).matches())
                .toList();
        if (parts.isEmpty()) {
            throw DocumentRefusal.noDocument();
        }
        if (parts.size() > MAX_DOCUMENTS) {
            throw DocumentRefusal.tooManyDocuments(MAX_DOCUMENTS);
        }
        return parts;
    }

    private static DocumentReading read(Archive archive, Archive.Part part, DocumentAllowance allowance)
            throws IOException {
        return ARCHIVE.matcher(part.shownName().toLowerCase(Locale.ROOT)).matches()
                ? new DocumentReading.Refused(DocumentRefusal.nestedArchive().sentence())
                : TextDocuments.read(part.shownName(), archive.read(part), allowance);
    }
}
