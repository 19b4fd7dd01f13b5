package org.maillage.convention.portable;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import org.maillage.convention.Convention;
import org.maillage.convention.Conventions;
import org.maillage.convention.OperatorCommand;
import org.springframework.stereotype.Component;

/// The operator takes a convention away complete; what comes in is checked here and decided on a page.
@Component
class PortableCommand implements OperatorCommand {

    private final Conventions conventions;
    private final TakingAway takingAway;
    private final BringingBack bringingBack;
    private final ReceivedFiles received;

    PortableCommand(Conventions conventions, TakingAway takingAway, BringingBack bringingBack, ReceivedFiles received) {
        this.conventions = conventions;
        this.takingAway = takingAway;
        this.bringingBack = bringingBack;
        this.received = received;
    }

    @Override
    public Set<String> names() {
        return Set.of("export", "import");
    }

    @Override
    public Outcome run(List<String> typed) throws IOException {
        if (typed.size() == 3 && typed.getFirst().equals("export")) {
            return export(typed.get(1), Path.of(typed.get(2)));
        }
        if (typed.size() == 2 && typed.getFirst().equals("import")) {
            return hand(Path.of(typed.get(1)));
        }
        return new Refused("Donnez une convention et un fichier\u00a0: ./maillage export angers-2023-2026 angers.zip,"
                + " ou un fichier\u00a0: ./maillage import angers.zip");
    }

    /// A file that bears its name is whole: it is written beside, then renamed.
    private Outcome export(String slug, Path file) throws IOException {
        var found = conventions.findBySlug(slug);
        if (found.isEmpty()) {
            return OperatorCommand.unknown(slug, conventions.listAll());
        }
        if (Files.exists(file)) {
            return new Refused(
                    "Le fichier " + file.toAbsolutePath().normalize() + " existe déjà\u00a0: donnez un autre nom.");
        }
        Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".maillage-", ".zip");
        try {
            write(found.get(), beside);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
        return new Done(found.get().title() + " : emportée complète dans "
                + file.toAbsolutePath().normalize()
                + ", avec ce que chaque institution garde pour elle. Gardez ce fichier en lieu sûr.");
    }

    private void write(Convention convention, Path beside) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
            takingAway.writeComplete(convention, out);
        }
    }

    private Outcome hand(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            return OperatorCommand.unreadable(file);
        }
        if (bringingBack.check(file) instanceof BringingBack.Verdict.Unfit(String sentence)) {
            return new Refused(sentence);
        }
        received.hand(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        return new Done("Vérifié et remis. L’administration de l’instance décide de la suite dans les "
                + ReceivedFile.DAYS_TO_DECIDE
                + "\u00a0jours, page Conventions, «\u00a0Rapporter une convention\u00a0».");
    }
}
