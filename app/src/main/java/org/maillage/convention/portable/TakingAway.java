package org.maillage.convention.portable;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.maillage.accounts.InstanceAddress;
import org.maillage.convention.Convention;
import org.maillage.convention.OperatorCommand;
import org.maillage.convention.Space;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes a convention away as one file, and leaves word of it in its journal.
@Component
public class TakingAway {

    private final Passages passages;
    private final PortableFile file;
    private final InstanceAddress instance;
    private final Clock clock;
    private final TransactionTemplate oneMoment;

    TakingAway(
            Passages passages,
            PortableFile file,
            InstanceAddress instance,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.passages = passages;
        this.file = file;
        this.instance = instance;
        this.clock = clock;
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /// What the member of that space may see. Who may do it is asked before.
    public void write(Space space, OutputStream out) {
        passages.takenAway(space.id(), false);
        var departure = new Departure(
                space, false, now(), instance.of(space.convention().home()));
        try {
            writeAside(departure, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    // However slowly somebody receives it, the database is read at once.
    private void writeAside(Departure departure, OutputStream out) throws IOException {
        Path aside = Files.createTempFile("convention", ".zip");
        try {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(aside))) {
                write(departure, file);
            }
            Files.copy(aside, out);
        } finally {
            Files.delete(aside);
        }
    }

    /// All there is, what each institution keeps for itself included: for the operator, who holds the database anyway.
    /// Its tables are for people: they show what the coordination sees without being of an institution.
    public void writeComplete(Convention convention, OutputStream out) {
        passages.takenAway(convention.id(), true);
        write(new Departure(OperatorCommand.spaceOf(convention), true, now(), instance.of(convention.home())), out);
    }

    /// "angers-2023-2026_convention_2025-11-20.zip".
    public String fileName(Convention convention) {
        return convention.slug() + "_convention_" + LocalDate.now(clock) + ".zip";
    }

    private void write(Departure departure, OutputStream out) {
        oneMoment.executeWithoutResult(transaction -> {
            try {
                file.write(departure, out);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
