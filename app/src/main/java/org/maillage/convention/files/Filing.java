package org.maillage.convention.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.base.files.FileReception;
import org.maillage.base.files.FileReception.Reception;
import org.maillage.base.files.FileWriting;
import org.maillage.base.files.KeptFile;
import org.maillage.base.files.ReceivedFile;
import org.maillage.base.files.ScanState;
import org.maillage.base.files.SeenBy;
import org.maillage.base.files.WaitingVersions;
import org.maillage.convention.Space;
import org.maillage.convention.subjects.Subject;
import org.maillage.site.Uploads;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes files that people send: read from the disk where they wait, refused or kept, then scanned.
@Component
public class Filing {

    private static final String INFECTED =
            "L’antivirus y a trouvé un virus\u00a0: son contenu a été effacé. Nettoyez votre ordinateur avant d’envoyer autre chose.";
    private static final String NO_FILE = "Choisissez un fichier à envoyer.";

    private static final int LONGEST_SHOWN = 80;

    private final FileWriting writing;
    private final WaitingVersions waiting;

    Filing(FileWriting writing, WaitingVersions waiting) {
        this.writing = writing;
        this.waiting = waiting;
    }

    /// What came of several files sent together: those that may be kept are.
    ///
    /// @param refused why each of the others is not, named
    public record Outcome(int added, List<String> refused) {}

    public Outcome addAll(Space space, Subject object, SeenBy seenBy, List<MultipartFile> sent) throws IOException {
        // A field left empty sends a file without name.
        List<MultipartFile> chosen =
                sent.stream().filter(one -> !Uploads.nameOf(one).isEmpty()).toList();
        if (chosen.isEmpty()) {
            return new Outcome(0, List.of(NO_FILE));
        }
        var refused = new ArrayList<String>();
        for (MultipartFile one : chosen) {
            String refusal = add(space, object, seenBy, one);
            if (!refusal.isEmpty()) {
                refused.add("«\u00a0%s\u00a0»\u00a0: %s".formatted(shown(Uploads.nameOf(one)), refusal));
            }
        }
        return new Outcome(chosen.size() - refused.size(), refused);
    }

    // A name may be made to mislead: what cannot be seen in it is.
    private static String shown(String name) {
        String visible = name.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "\ufffd");
        return visible.length() > LONGEST_SHOWN ? visible.substring(0, LONGEST_SHOWN) + "…" : visible;
    }

    private String add(Space space, Subject object, SeenBy seenBy, MultipartFile sent) throws IOException {
        return taking(sent, received -> {
            var owner = new FileWriting.Owner(space.id().value(), object.kind(), object.id());
            return scanned(writing.add(owner, seenBy, by(space), received).scanned());
        });
    }

    public Saved addVersion(Space space, KeptFile file, int version, @Nullable MultipartFile sent) throws IOException {
        if (sent == null || Uploads.nameOf(sent).isEmpty()) {
            return new Saved.Refused("file", NO_FILE);
        }
        var saved = new Saved[] {Saved.DONE};
        String refusal = taking(sent, received -> {
            FileWriting.Renewed renewed = writing.addVersion(file, version, by(space), received);
            saved[0] = renewed.saved();
            return renewed.scanned() == null ? "" : scanned(renewed.scanned());
        });
        return refusal.isEmpty() ? saved[0] : new Saved.Refused("file", refusal);
    }

    private String scanned(UUID version) {
        return waiting.scan(version) == ScanState.INFECTED ? INFECTED : "";
    }

    private static UUID by(Space space) {
        return space.member().person().value();
    }

    private interface Keeping {
        String keep(ReceivedFile received);
    }

    private static String taking(MultipartFile sent, Keeping keeping) throws IOException {
        Path content = Files.createTempFile("maillage-fichier-", "");
        try {
            sent.transferTo(content);
            return switch (FileReception.receive(Uploads.nameOf(sent), content)) {
                case Reception.Taken(ReceivedFile received) -> keeping.keep(received);
                case Reception.Refused(String sentence) -> sentence;
            };
        } finally {
            Files.deleteIfExists(content);
        }
    }
}
