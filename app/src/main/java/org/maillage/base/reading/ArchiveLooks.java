package org.maillage.base.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maillage.base.reading.ArchiveLook.Part;

/// The door for files of office suites that nobody reads here: an archive in, what it is and what its parts begin with
/// out.
public final class ArchiveLooks {

    private static final String TYPES = "[Content_Types].xml";
    private static final int MOST_TYPES_BYTES = 1 << 20;
    private static final int START_BYTES = 16;
    private static final int TIES_BYTES = 64 * 1024;

    private ArchiveLooks() {}

    /// @param content closed when it was looked at
    public static ArchiveLook look(SeekableByteChannel content) {
        try (Archive archive = Archive.open(content, ByteBudget.ofOneFile())) {
            return new ArchiveLook.Opened(typeOf(archive), partsOf(archive));
        } catch (Refusal refusal) {
            return new ArchiveLook.Refused(refusal.sentence());
        } catch (IOException | RuntimeException broken) {
            return new ArchiveLook.Refused(Refusal.damaged().sentence());
        }
    }

    private static String typeOf(Archive archive) throws IOException {
        if (archive.holds("mimetype")) {
            OpenDocument.refuseEncrypted(archive);
            return OpenDocument.typeOf(archive);
        }
        return archive.holds(TYPES)
                ? new String(archive.readStart(TYPES, MOST_TYPES_BYTES), ISO_8859_1).replace("\0", "")
                : "";
    }

    private static List<Part> partsOf(Archive archive) throws IOException {
        var parts = new ArrayList<Part>();
        for (Archive.Part part : archive.parts()) {
            boolean ties = part.shownName().toLowerCase(Locale.ROOT).endsWith(".rels");
            byte[] start = archive.readStart(part, ties ? TIES_BYTES : START_BYTES);
            parts.add(new Part(part.shownName(), new String(start, ISO_8859_1)));
        }
        return parts;
    }
}
