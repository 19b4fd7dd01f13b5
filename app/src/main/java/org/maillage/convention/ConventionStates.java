package org.maillage.convention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The states of a convention and the verbs that lead from one to the next: preparation, signed, closed.
///
/// Each verb has its way back, for a mistake: the journal keeps both.
@Repository
public class ConventionStates {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final ConventionRow row;
    private final Conventions conventions;
    private final ObjectProvider<StateListener> listeners;
    private final Clock clock;

    ConventionStates(
            JdbcClient jdbc,
            Journal journal,
            ConventionRow row,
            Conventions conventions,
            ObjectProvider<StateListener> listeners,
            Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.row = row;
        this.conventions = conventions;
        this.listeners = listeners;
        this.clock = clock;
    }

    /// From preparation to signed.
    @Transactional
    public Saved sign(Convention convention, LocalDate on) {
        if (row.lock(convention.id()) != Convention.Status.PREPARATION) {
            return refused("La convention est déjà signée.");
        }
        if (countParties(convention.id()) < Parties.FEWEST) {
            return refused("Il faut au moins deux parties pour signer : ajoutez celles qui manquent.");
        }
        if (isFuture(on)) {
            return new Saved.Refused("date", "La date de signature ne peut pas être dans le futur.");
        }
        return move(convention, Convention.Status.SIGNED, on, null);
    }

    /// The signature was a mistake: back to preparation.
    @Transactional
    public Saved cancelSignature(Convention convention) {
        return row.lock(convention.id()) == Convention.Status.SIGNED
                ? move(convention, Convention.Status.PREPARATION, null, null)
                : refused("Seule une convention signée et ouverte peut revenir en préparation.");
    }

    /// From signed to closed.
    @Transactional
    public Saved close(Convention convention, LocalDate on) {
        if (row.lock(convention.id()) != Convention.Status.SIGNED) {
            return refused("Seule une convention signée peut être clôturée.");
        }
        if (convention.signedOn() != null && on.isBefore(convention.signedOn())) {
            return new Saved.Refused("date", "La clôture ne peut pas venir avant la signature.");
        }
        if (isFuture(on)) {
            return new Saved.Refused("date", "La date de clôture ne peut pas être dans le futur.");
        }
        return move(convention, Convention.Status.CLOSED, convention.signedOn(), on);
    }

    /// The closing was a mistake: back to signed.
    @Transactional
    public Saved reopen(Convention convention) {
        return row.lock(convention.id()) == Convention.Status.CLOSED
                ? move(convention, Convention.Status.SIGNED, convention.signedOn(), null)
                : refused("Cette convention n’est pas clôturée.");
    }

    private Saved move(
            Convention convention,
            Convention.Status status,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate closedOn) {
        int rows = jdbc.sql("""
                        update convention.convention set status = ?, signed_on = ?, closed_on = ?, version = version + 1
                        where id = ? and version = ?
                        """)
                .param(status.name().toLowerCase(Locale.ROOT))
                .param(signedOn)
                .param(closedOn)
                .params(convention.id().value(), convention.version())
                .update();
        if (rows == 0) {
            return journal.changedMeanwhile(convention.id().value());
        }
        Convention reached = conventions.getConvention(convention.id());
        listeners.forEach(listener -> listener.reached(reached));
        return Saved.DONE;
    }

    private int countParties(ConventionId convention) {
        return jdbc.sql("select count(*) from convention.party where convention_id = ? and deleted_at is null")
                .param(convention.value())
                .query(Integer.class)
                .single();
    }

    private boolean isFuture(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }

    private static Saved refused(String sentence) {
        return new Saved.Refused("", sentence);
    }
}
