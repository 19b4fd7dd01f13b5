package org.maillage.plan.intake;

import java.util.List;
import java.util.Optional;
import org.maillage.accounts.PersonId;
import org.maillage.convention.ConventionId;

/// The plan files a convention received.
public interface ImportedFiles {

    ImportId keep(ConventionId convention, PersonId by, String fileName, byte[] content);

    Optional<ImportedFile> findFile(ConventionId convention, ImportId id);

    /// What a file that is there contains.
    byte[] getContent(ConventionId convention, ImportId id);

    /// Latest first.
    List<ImportedFile> listOf(ConventionId convention);

    /// Takes the file for applying: true once, even when two people press the button together.
    boolean takeForApplying(ConventionId convention, ImportId id);
}
