package org.maillage.convention.web.files;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.base.files.FileVersion;

/// Sizes, types and states of files as people say them.
final class FileWords {

    private static final long KILO = 1024;
    private static final long MEGA = KILO * KILO;

    private FileWords() {}

    /// "812 octets", "34 Ko", "1,2 Mo".
    static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + "\u00a0octet" + (bytes > 1 ? "s" : "");
        }
        if (bytes < MEGA) {
            return Math.ceilDiv(bytes, KILO) + "\u00a0Ko";
        }
        String size = String.format(Locale.FRENCH, "%.1f", (double) bytes / MEGA);
        return (size.endsWith(",0") ? size.substring(0, size.length() - 2) : size) + "\u00a0Mo";
    }

    /// "document PDF".
    static String type(FileVersion version) {
        return version.family()
                .map(family -> family.words().replaceFirst("^une? ", ""))
                .orElse("fichier");
    }

    /// What keeps the bytes back, or null when nothing does.
    static @Nullable String state(FileVersion version) {
        return switch (version.scan()) {
            case WAITING -> "en attente d’analyse";
            case INFECTED -> "virus trouvé, contenu effacé";
            case CLEAN, UNSCANNED -> null;
        };
    }
}
