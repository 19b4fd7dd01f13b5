package org.maillage.convention.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.ProposedFiles;
import org.maillage.base.intake.SheetChoice;
import org.maillage.base.reading.WorkbookReading;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Space;
import org.springframework.stereotype.Component;

/// Files of those who do not decide: a partner sends one, the coordination compares it with what is there, then applies
/// or declines it.
@Component
public class Proposals {

    /// The longest reason one gives for declining.
    public static final int MAX_REASON = 2_000;

    /// What one person may have waiting.
    private static final int MAX_WAITING = 30;

    private static final String TOO_MANY =
            "Vous avez déjà %d fichiers en attente : la coordination doit d’abord en lire quelques-uns.";

    private final ProposedFiles files;
    private final ImportWork work;

    Proposals(ProposedFiles files, ImportWork work) {
        this.files = files;
        this.work = work;
    }

    public sealed interface Outcome {

        record Kept() implements Outcome {}

        /// @param sentence why it is not taken and how to mend it, in French
        record Refused(String sentence) implements Outcome {}
    }

    /// @param kind key of the kind of import
    /// @param institution who alone may read it, or null for all of the coordination
    public Outcome propose(
            ConventionId convention,
            String kind,
            PersonId by,
            @Nullable OrganisationId institution,
            String fileName,
            byte[] content) {
        if (files.countWaiting(convention.value(), by.value()) >= MAX_WAITING) {
            return new Outcome.Refused(TOO_MANY.formatted(MAX_WAITING));
        }
        ConventionIntake intake = work.getKind(kind);
        return switch (intake.open(fileName, content)) {
            case WorkbookReading.Refused(String sentence) -> new Outcome.Refused(sentence);
            case WorkbookReading.Opened(var workbook) -> {
                IntakeReading reading = intake.read(workbook, SheetChoice.FOUND);
                if (reading.whyNone() != null) {
                    yield new Outcome.Refused(reading.whyNone());
                }
                UUID kept = institution == null ? null : institution.value();
                files.receive(convention.value(), kind, by.value(), kept, workbook.fileName(), content);
                yield new Outcome.Kept();
            }
        };
    }

    /// What became of what a person handed in, the latest first.
    public List<Proposal> listOf(ConventionId convention, String kind, PersonId by) {
        return files.list(convention.value(), kind, by.value()).stream()
                .map(Proposal::of)
                .toList();
    }

    /// Leaves a file to who begins to read it.
    void leaveTo(Space space, IntakeFile file) {
        if (file.proposed()) {
            files.leaveTo(file, space.sight());
        }
    }

    /// @param because what its sender is told, at most [#MAX_REASON] characters; may be empty
    /// @return whether it still waited
    public boolean decline(IntakeFile file, String because) {
        return files.decline(file, because);
    }

    /// @return whether it was declined
    public boolean takeUp(IntakeFile file) {
        return files.takeUp(file);
    }
}
