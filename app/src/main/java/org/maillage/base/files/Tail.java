package org.maillage.base.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/// The end of a file: an archive is opened from its end, so that a picture or a document may be one as well (GIFAR).
final class Tail {

    private static final int LONGEST = 66 * 1024; // an archive may end in a comment of 64 kB
    private static final String END_OF_ARCHIVE = "PK\u0005\u0006\0\0\0\0";

    private Tail() {}

    static void refuseArchive(FileFamily family, Path content) throws IOException {
        if (of(content, LONGEST).contains(END_OF_ARCHIVE)) {
            throw FileRefusal.twoInOne(family);
        }
    }

    /// One character a byte.
    static String of(Path content, int most) throws IOException {
        try (var file = new RandomAccessFile(content.toFile(), "r")) {
            var bytes = new byte[(int) Math.min(most, file.length())];
            file.seek(file.length() - bytes.length);
            file.readFully(bytes);
            return new String(bytes, ISO_8859_1);
        }
    }
}
