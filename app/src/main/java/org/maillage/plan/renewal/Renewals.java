package org.maillage.plan.renewal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionAddresses;
import org.maillage.convention.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The frames of the conventions that follow others, and which was prepared.
@Repository
public class Renewals {

    private static final String SELECT = """
            select id, title, short_title, slug, starts_on, ends_on, next_id, version
            from plan.renewal where convention_id = ?
            """;

    private final JdbcClient jdbc;
    private final ConventionAddresses addresses;
    private final Journal journal;
    private final Clock clock;

    Renewals(JdbcClient jdbc, ConventionAddresses addresses, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.journal = journal;
        this.clock = clock;
    }

    /// As it was written, or as the house proposes it.
    public Renewal of(Convention convention) {
        return find(convention.id()).orElseGet(() -> new Renewal(NextConvention.proposedAfter(convention), null, 0));
    }

    /// The convention that this one follows, when there is one here.
    public Optional<ConventionId> findPrevious(ConventionId convention) {
        return jdbc.sql("select convention_id from plan.renewal where next_id = ?")
                .param(convention.value())
                .query(UUID.class)
                .optional()
                .map(ConventionId::new);
    }

    /// Writes the frame over the version that was read. Once it is prepared, the next convention has settings of its
    /// own.
    @Transactional
    public Saved save(Convention convention, NextConvention next, int version) {
        hold(convention.id());
        Renewal now = of(convention);
        if (now.version() != version) {
            return journal.changedMeanwhile(
                    findId(convention.id()).orElse(convention.id().value()));
        }
        if (convention.status() == Convention.Status.PREPARATION) {
            return new Saved.Refused("", "Une convention en préparation n’a pas encore de suite.");
        }
        if (now.isPrepared()) {
            return new Saved.Refused("", "La convention suivante est déjà préparée\u00a0: ouvrez ses réglages.");
        }
        return refusalOf(convention, next).<Saved>map(no -> no).orElseGet(() -> write(convention.id(), next));
    }

    /// Why the next convention cannot begin so.
    Optional<Saved.Refused> refusalOf(Convention convention, NextConvention next) {
        if (!next.endsOn().isAfter(next.startsOn())) {
            return Optional.of(new Saved.Refused("endsOn", "La fin doit venir après le début."));
        }
        if (!next.startsOn().isAfter(convention.startsOn())) {
            return Optional.of(
                    new Saved.Refused("startsOn", "La convention suivante commence après le début de celle-ci."));
        }
        return addresses.isFree(next.slug())
                ? Optional.empty()
                : Optional.of(new Saved.Refused(
                        "slug",
                        "L’adresse «\u00a0" + next.slug() + "\u00a0» est déjà prise\u00a0: choisissez-en une autre."));
    }

    private Saved write(ConventionId convention, NextConvention next) {
        jdbc.sql("""
                        insert into plan.renewal (id, convention_id, title, short_title, slug, starts_on, ends_on, version)
                        values (?, ?, ?, ?, ?, ?, ?, 1)
                        on conflict (convention_id) do update set title = excluded.title, short_title = excluded.short_title,
                          slug = excluded.slug, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
                          version = plan.renewal.version + 1
                        """)
                .params(UUID.randomUUID(), convention.value(), next.title(), next.shortTitle(), next.slug())
                .params(next.startsOn(), next.endsOn())
                .update();
        return Saved.DONE;
    }

    /// Holds the renewal of a convention until the end of the transaction, written or not.
    void hold(ConventionId convention) {
        jdbc.sql("select id from convention.convention where id = ? for no key update")
                .param(convention.value())
                .query(UUID.class)
                .single();
    }

    /// Says in the journal of this convention that the next was prepared, or added to.
    void prepared(Convention convention, ConventionId next) {
        if (find(convention.id()).isEmpty()) {
            write(convention.id(), NextConvention.proposedAfter(convention));
        }
        mark(convention.id(), next.value(), Timestamp.from(clock.instant()));
    }

    void unprepared(ConventionId convention) {
        mark(convention, null, null);
    }

    private void mark(ConventionId convention, @Nullable UUID next, @Nullable Timestamp at) {
        jdbc.sql("update plan.renewal set next_id = ?, prepared_at = ?, version = version + 1 where convention_id = ?")
                .param(next)
                .param(at)
                .param(convention.value())
                .update();
    }

    private Optional<UUID> findId(ConventionId convention) {
        return jdbc.sql("select id from plan.renewal where convention_id = ?")
                .param(convention.value())
                .query(UUID.class)
                .optional();
    }

    /// Whether the convention prepared is still just as it was prepared: the journal of both says what was written
    /// together.
    boolean isUntouched(ConventionId convention, ConventionId next) {
        return jdbc.sql("""
                        select not exists (
                          select from journal.entry there
                          where there.convention_id = :next and there.batch not in (
                            select here.batch from journal.entry here join plan.renewal r on r.id = here.subject_id
                            where r.convention_id = :convention))
                        """)
                .param("next", next.value())
                .param("convention", convention.value())
                .query(Boolean.class)
                .single();
    }

    private Optional<Renewal> find(ConventionId convention) {
        return jdbc.sql(SELECT)
                .param(convention.value())
                .query((row, number) -> new Renewal(
                        new NextConvention(
                                row.getString("title"),
                                row.getString("short_title"),
                                row.getString("slug"),
                                row.getObject("starts_on", LocalDate.class),
                                row.getObject("ends_on", LocalDate.class)),
                        next(row.getObject("next_id", UUID.class)),
                        row.getInt("version")))
                .optional();
    }

    private static @Nullable ConventionId next(@Nullable UUID id) {
        return id == null ? null : new ConventionId(id);
    }
}
