package org.maillage.convention.portable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.convention.ConventionAddresses;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.contents.DatabaseRefusal;
import org.maillage.convention.invitation.Newcomer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Makes a convention stand again from the file it was taken away in: checked whole first, then all of it or nothing.
@Component
public class BringingBack {

    private final Unpacking unpacking;
    private final ContentsCheck check;
    private final Previews previews;
    private final ArrivalWriting writing;
    private final Coordination coordination;
    private final ConventionAddresses addresses;
    private final Conventions conventions;
    private final ReceivedFiles files;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    BringingBack(
            Unpacking unpacking,
            ContentsCheck check,
            Previews previews,
            ArrivalWriting writing,
            Coordination coordination,
            ConventionAddresses addresses,
            Conventions conventions,
            ReceivedFiles files,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        this.unpacking = unpacking;
        this.check = check;
        this.previews = previews;
        this.writing = writing;
        this.coordination = coordination;
        this.addresses = addresses;
        this.conventions = conventions;
        this.files = files;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
        // What is refused is taken back alone, whatever transaction it was tried in.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /// What reading a file says of it.
    public sealed interface Verdict {

        record Fit(Preview preview) implements Verdict {}

        /// @param sentence what is wrong, where, and how to mend it, in French
        record Unfit(String sentence) implements Verdict {}
    }

    /// How bringing back ended.
    public sealed interface Outcome {

        record Stands(ConventionId convention) implements Outcome {}

        /// Somebody else brought the file back meanwhile, or gave it up.
        record Decided() implements Outcome {}

        /// Nothing was written.
        ///
        /// @param field of the form, or `file`
        record Refused(String field, String sentence) implements Outcome {}
    }

    /// Reads a file to its end, and has the database write all of it and take it back: what it refuses is known before
    /// the file is kept.
    public Verdict check(Path path) throws IOException {
        return verdict(
                path,
                (file, luggage, preview) -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    write(file, luggage, preview, preview.slug());
                }));
    }

    /// What a checked file would become by now.
    public Verdict preview(Path path) throws IOException {
        return verdict(path, (file, luggage, preview) -> {});
    }

    @FunctionalInterface
    private interface Trial {
        void on(OpenedFile file, Luggage luggage, Preview preview);
    }

    private Verdict verdict(Path path, Trial trial) throws IOException {
        try (OpenedFile file = OpenedFile.open(path, json)) {
            Luggage luggage = unpacking.unpack(file);
            Preview preview = previews.of(luggage);
            trial.on(file, luggage, preview);
            return new Verdict.Fit(preview);
        } catch (UnfitFile unfit) {
            return new Verdict.Unfit(unfit.sentence());
        } catch (DataIntegrityViolationException refused) {
            return new Verdict.Unfit(sentence(refused));
        }
    }

    /// Brings back a file that was handed in, which is then kept no longer.
    ///
    /// @param slug address in the site
    /// @param coordinator who coordinates all of it from now on, and is told by mail
    public Outcome bring(UUID received, String slug, Newcomer coordinator, PersonId by) throws IOException {
        if (!addresses.isFree(slug)) {
            return new Outcome.Refused(
                    "slug", "L’adresse « " + slug + " » est déjà prise\u00a0: choisissez-en une autre.");
        }
        return files.read(received, path -> {
            try (OpenedFile file = OpenedFile.open(path, json)) {
                Luggage luggage = unpacking.unpack(file);
                return Objects.requireNonNull(
                        transaction.execute(status -> bring(file, luggage, received, slug, coordinator, by, status)));
            } catch (UnfitFile unfit) {
                return new Outcome.Refused("file", unfit.sentence());
            } catch (DataIntegrityViolationException refused) {
                return new Outcome.Refused("file", sentence(refused));
            }
        });
    }

    private Outcome bring(
            OpenedFile file,
            Luggage luggage,
            UUID received,
            String slug,
            Newcomer coordinator,
            PersonId by,
            TransactionStatus status) {
        if (!files.take(received)) {
            return new Outcome.Decided();
        }
        ConventionId convention = write(file, luggage, previews.of(luggage), slug);
        Saved saved = coordination.give(conventions.getConvention(convention), coordinator, by);
        if (saved instanceof Saved.Refused(String field, String sentence)) {
            status.setRollbackOnly();
            return new Outcome.Refused(field, sentence);
        }
        files.stands(received, convention);
        return new Outcome.Stands(convention);
    }

    private ConventionId write(OpenedFile file, Luggage luggage, Preview preview, String slug) {
        Renaming renaming = Renaming.of(luggage, preview.matched(), preview.copy(), check.outward());
        try {
            return writing.write(luggage, renaming, preview.matched(), slug, file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String sentence(DataIntegrityViolationException refused) {
        return DatabaseRefusal.of("le fichier", refused) + UnfitFile.AGAIN;
    }
}
