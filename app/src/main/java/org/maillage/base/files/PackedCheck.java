package org.maillage.base.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.maillage.base.reading.ArchiveLook;
import org.maillage.base.reading.ArchiveLooks;

/// Documents of office suites, which are archives: of the suite and the kind they say, without macros, and without a
/// program, an archive or an object of another software among their parts.
final class PackedCheck {

    private static final Map<FileFamily, String> OPEN_XML = Map.of(
            FileFamily.DOCX, "wordprocessingml.document.main+xml",
            FileFamily.XLSX, "spreadsheetml.sheet.main+xml",
            FileFamily.PPTX, "presentationml.presentation.main+xml");

    private static final Pattern MACROS = Pattern.compile(
            "(?:.*/)?vba(?:project\\.bin|data\\.xml)|.*/macrosheets/.*|basic/(?:.*/)?(?!script-l[bc]\\.xml$)[^/]+\\.xml|scripts/(?:.*/)?[^/]+");
    private static final Pattern OBJECT = Pattern.compile(".*/activex/.*|.*/oleobject[^/]*|.*/embeddings/[^/]*\\.bin");
    private static final Pattern PACKED_NAME = Pattern.compile(".*\\.(?:docx|xlsx|pptx|odt|ods|odp|odg|thmx)");
    private static final Pattern REMOTE_TEMPLATE = Pattern.compile(
            "(?s)<[^>]*attachedtemplate[^>]*target\\s*=\\s*[\"'](?:https?:|ftp:|\\\\\\\\|file:/*[^/]*@)[^>]*>"
                    + "|<[^>]*target\\s*=\\s*[\"'](?:https?:|ftp:|\\\\\\\\)[^>]*attachedtemplate[^>]*>");

    private static final String ARCHIVE = "PK\u0003\u0004";
    private static final List<String> HIDDEN_STARTS =
            List.of("MZ", "\u007fELF", "\u00d0\u00cf\u0011\u00e0", "Rar!", "7z\u00bc\u00af", "#!", "\u001f\u008b");

    private PackedCheck() {}

    static void check(FileFamily family, Path content) throws IOException {
        if (!isArchive(content)) {
            throw FileRefusal.misnamed(family, OtherTypes.foundWords(FileTypes.of(content)));
        }
        switch (ArchiveLooks.look(Files.newByteChannel(content))) {
            case ArchiveLook.Refused(String sentence) -> throw FileRefusal.because(sentence);
            case ArchiveLook.Opened(String type, List<ArchiveLook.Part> parts) -> {
                refuseParts(family, parts);
                requireType(family, type);
            }
        }
    }

    private static boolean isArchive(Path content) throws IOException {
        try (var in = Files.newInputStream(content)) {
            return new String(in.readNBytes(4), java.nio.charset.StandardCharsets.ISO_8859_1).equals(ARCHIVE);
        }
    }

    private static void requireType(FileFamily family, String type) {
        if (type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw FileRefusal.macros(family, "macroEnabled");
        }
        String expected = OPEN_XML.get(family);
        boolean same = expected == null ? family.mediaType().equals(type) : type.contains(expected);
        if (!same) {
            throw FileRefusal.misnamed(family, found(type));
        }
    }

    private static String found(String type) {
        return OPEN_XML.entrySet().stream()
                .filter(one -> type.contains(one.getValue()))
                .map(one -> one.getKey().words())
                .findFirst()
                .or(() -> FileFamily.findByMediaType(type).map(FileFamily::words))
                .orElse("une archive");
    }

    private static void refuseParts(FileFamily family, List<ArchiveLook.Part> parts) {
        Set<String> names = new HashSet<>();
        for (ArchiveLook.Part part : parts) {
            String name = part.name().toLowerCase(Locale.ROOT);
            if (MACROS.matcher(name).matches()) {
                throw FileRefusal.macros(family, part.name());
            }
            if (!names.add(name) || isOddPath(name) || isHidden(name, part.start())) {
                throw FileRefusal.hiddenObject(part.name());
            }
            if (name.endsWith(".rels")
                    && REMOTE_TEMPLATE
                            .matcher(part.start().replace("\0", "").toLowerCase(Locale.ROOT))
                            .find()) {
                throw FileRefusal.remoteTemplate();
            }
        }
    }

    private static boolean isOddPath(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || List.of(name.split("/")).contains("..");
    }

    private static boolean isHidden(String name, String start) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        boolean program = OtherTypes.isProgram(extension) && !extension.equals("xml") && !extension.equals("bin");
        return program
                || OBJECT.matcher(name).matches()
                || HIDDEN_STARTS.stream().anyMatch(start::startsWith)
                || start.startsWith(ARCHIVE) && !PACKED_NAME.matcher(name).matches();
    }
}
