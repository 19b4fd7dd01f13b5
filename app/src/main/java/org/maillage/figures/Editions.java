package org.maillage.figures;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;

/// The editions of official figures that the instance holds. They are shared by its conventions.
public interface Editions {

    /// A file as somebody brings it.
    ///
    /// @param name as it was published
    /// @param year when they say it, or null
    /// @param address where it was fetched, or null
    record Brought(
            Path file,
            String name,
            @Nullable Integer year,
            @Nullable String address) {}

    /// What came of a file that was brought.
    sealed interface Outcome {

        /// Kept beside the others, not yet shown.
        record Waiting(KeptEdition edition, EditionChange change) implements Outcome {}

        /// The same file is in force already.
        record Known(KeptEdition edition) implements Outcome {}

        /// Nothing was kept.
        record Refused(List<FileProblem> problems, long more) implements Outcome {}
    }

    /// Reads it whole, or keeps nothing.
    Outcome receive(Brought file, Scope scope);

    /// In the order of the catalogue, the newest year first.
    List<KeptEdition> listInForce();

    /// What was read and waits for somebody to look at it, the newest first.
    List<KeptEdition> listWaiting();

    Optional<KeptEdition> findEdition(EditionId id);

    /// What showing it would change.
    EditionChange changeOf(EditionId id);

    /// Shows a waiting edition; those of the same source and year that it covers are kept aside. Refused where one of a
    /// wider territory is shown: part of it would be told twice.
    Saved show(EditionId id);

    /// Forgets an edition that waits.
    void discard(EditionId id);

    /// Takes an edition back: the one it replaced, if any, is shown again.
    void withdraw(EditionId id);
}
