package org.maillage.base.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks for words in a file of any size, a piece at a time; pieces overlap, so that no word is cut.
final class Windows {

    private static final int PIECE = 256 * 1024;
    private static final int OVERLAP = 512;

    private Windows() {}

    /// @param pattern over one character a byte; what it matches is shorter than the overlap
    /// @param prepared what is done to a piece before it is looked at
    static Optional<String> find(Path content, Pattern pattern, UnaryOperator<String> prepared) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            String kept = "";
            for (byte[] read = in.readNBytes(PIECE); read.length > 0; read = in.readNBytes(PIECE)) {
                String piece = kept + new String(read, ISO_8859_1);
                Matcher found = pattern.matcher(prepared.apply(piece));
                if (found.find()) {
                    return Optional.of(found.group());
                }
                kept = piece.substring(Math.max(0, piece.length() - OVERLAP));
            }
            return Optional.empty();
        }
    }
}
