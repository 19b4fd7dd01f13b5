package org.maillage.base.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The way in: says what a file is by its bytes, and refuses what its name hides, what runs by being opened, and what
/// holds something else.
///
/// It does not look inside compressed streams of a PDF nor decode pictures: what it lets pass is kept as it came, is
/// never opened here and leaves as a file to save.
public final class FileReception {

    public static final int MAX_MEGABYTES = 25;

    static final long MAX_BYTES = MAX_MEGABYTES * 1024L * 1024;

    private FileReception() {}

    public sealed interface Reception {

        record Taken(ReceivedFile file) implements Reception {}

        /// `sentence` is French, complete: what it is, why it is not taken, what to do.
        record Refused(String sentence) implements Reception {}
    }

    /// @param name as the browser says it
    public static Reception receive(String name, Path content) {
        try {
            return new Reception.Taken(taken(FileName.of(name), content));
        } catch (FileRefusal refusal) {
            return new Reception.Refused(refusal.sentence());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A name to give a file that is there already.
    ///
    /// @return the sentence that says what to change in it, or nothing when it may be given
    public static String refusalOfName(String name, FileFamily family) {
        try {
            FileName checked = FileName.of(name);
            return checked.family() == family
                    ? ""
                    : "Gardez le type du fichier à la fin de son nom\u00a0: .%s."
                            .formatted(family.extensions().getFirst());
        } catch (FileRefusal refusal) {
            return refusal.sentence();
        }
    }

    private static ReceivedFile taken(FileName name, Path content) throws IOException {
        long bytes = Files.size(content);
        if (bytes == 0) {
            throw FileRefusal.empty();
        }
        if (bytes > MAX_BYTES) {
            throw FileRefusal.tooHeavy();
        }
        check(name.family(), content);
        return new ReceivedFile(name.value(), name.family(), content, bytes, digest(content));
    }

    private static void check(FileFamily family, Path content) throws IOException {
        if (family.isPacked()) {
            PackedCheck.check(family, content);
            return;
        }
        requireType(family, FileTypes.of(content));
        Tail.refuseArchive(family, content);
        switch (family) {
            case PDF -> PdfCheck.check(content);
            case PNG -> PictureChecks.png(content);
            case GIF -> PictureChecks.gif(content);
            case WEBP -> PictureChecks.webp(content);
            case JPEG -> PictureChecks.jpeg(content);
            case RTF, TXT, CSV, ICS -> TextChecks.check(family, content);
            case ODT, ODS, ODP, ODG, DOCX, XLSX, PPTX -> throw new IllegalStateException(family + " is packed");
        }
    }

    private static void requireType(FileFamily family, String found) {
        boolean same = switch (family) {
            case TXT, CSV -> TextChecks.isText(found);
            default -> family.mediaType().equals(found);
        };
        if (!same) {
            throw FileRefusal.misnamed(family, OtherTypes.foundWords(found));
        }
    }

    private static String digest(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
