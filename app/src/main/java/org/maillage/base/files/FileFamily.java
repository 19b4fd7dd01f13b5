package org.maillage.base.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What is taken: the documents, tables and pictures that partners exchange, none of which runs by being opened.
///
/// Left out on purpose: archives and messages, which hide files of their own; the old formats of Office, whose macros
/// cannot be told from outside; web pages and SVG drawings, which run in a browser.
public enum FileFamily {
    ODT("un texte OpenDocument", "application/vnd.oasis.opendocument.text", "odt"),
    ODS("un classeur OpenDocument", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("une présentation OpenDocument", "application/vnd.oasis.opendocument.presentation", "odp"),
    ODG("un dessin OpenDocument", "application/vnd.oasis.opendocument.graphics", "odg"),
    DOCX("un document Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("un classeur Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX(
            "une présentation PowerPoint",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "pptx"),
    PDF("un document PDF", "application/pdf", "pdf"),
    RTF("un texte RTF", "application/rtf", "rtf"),
    TXT("un fichier texte", "text/plain", "txt"),
    CSV("un tableau CSV", "text/csv", "csv", "tsv"),
    ICS("un agenda iCalendar", "text/calendar", "ics"),
    PNG("une image PNG", "image/png", "png"),
    JPEG("une image JPEG", "image/jpeg", "jpg", "jpeg"),
    GIF("une image GIF", "image/gif", "gif"),
    WEBP("une image WebP", "image/webp", "webp");

    private final String words;
    private final String mediaType;
    private final List<String> extensions;

    FileFamily(String words, String mediaType, String... extensions) {
        this.words = words;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /// "un document PDF".
    public String words() {
        return words;
    }

    public String mediaType() {
        return mediaType;
    }

    public List<String> extensions() {
        return extensions;
    }

    boolean isPacked() {
        return ordinal() <= PPTX.ordinal();
    }

    static Optional<FileFamily> findByExtension(String lowerCase) {
        return Arrays.stream(values())
                .filter(family -> family.extensions.contains(lowerCase))
                .findFirst();
    }

    public static Optional<FileFamily> findByMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(family -> family.mediaType.equals(mediaType))
                .findFirst();
    }

    /// For the field where files are chosen: ".odt,.ods,…".
    public static String accepted() {
        return String.join(
                ",",
                Arrays.stream(values())
                        .flatMap(family -> family.extensions.stream())
                        .map(extension -> "." + extension)
                        .toList());
    }
}
