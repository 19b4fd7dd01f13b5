package org.maillage.convention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.OrderedRows;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.shared.Direction;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who agrees to a convention, in the order they are named.
@Repository
public class Parties {

    /// Fewer is no agreement.
    public static final int FEWEST = 2;

    private static final Saved TAKEN =
            new Saved.Refused("organisation", "Cette organisation est déjà une partie de la convention.");
    private static final Saved TOO_FEW = new Saved.Refused(
            "", "Une convention signée garde au moins deux parties : annulez la signature avant de retirer celle-ci.");

    private static final OrderedRows LINE = new OrderedRows("convention.party", "x.convention_id = it.convention_id");

    private final JdbcClient jdbc;
    private final Journal journal;
    private final ConventionRow row;
    private final Signatories signatories;
    private final Clock clock;

    Parties(JdbcClient jdbc, Journal journal, ConventionRow row, Signatories signatories, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.row = row;
        this.signatories = signatories;
        this.clock = clock;
    }

    public List<Party> listOf(ConventionId convention) {
        Map<PartyId, List<Signatory>> byParty = signatories.listByParty(convention);
        return jdbc.sql("""
                        select id, organisation_id, side, version from convention.party
                        where convention_id = ? and deleted_at is null order by position, id
                        """)
                .param(convention.value())
                .query((row, number) -> party(row, byParty))
                .list();
    }

    public Party getParty(ConventionId convention, PartyId id) {
        return listOf(convention).stream()
                .filter(party -> party.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Party", id.value()));
    }

    /// Adds a party after the others, with its signatories.
    @Transactional
    public Saved add(ConventionId convention, Party party) {
        row.lock(convention);
        if (isParty(convention, party.organisation(), party.id())) {
            return TAKEN;
        }
        jdbc.sql("""
                        insert into convention.party (id, convention_id, organisation_id, side, position)
                        values (?, ?, ?, ?, (select count(*) from convention.party where convention_id = ?))
                        """)
                .params(
                        party.id().value(),
                        convention.value(),
                        party.organisation().value())
                .params(code(party.side()), convention.value())
                .update();
        party.signatories().forEach(signatory -> signatories.add(convention, party.id(), signatory));
        return Saved.DONE;
    }

    /// Saves organisation and side over the version that was read.
    @Transactional
    public Saved save(ConventionId convention, Party party) {
        row.lock(convention);
        if (isParty(convention, party.organisation(), party.id())) {
            return TAKEN;
        }
        int rows = jdbc.sql("""
                        update convention.party set organisation_id = ?, side = ?, version = version + 1
                        where id = ? and convention_id = ? and version = ? and deleted_at is null
                        """)
                .params(party.organisation().value(), code(party.side()))
                .params(party.id().value(), convention.value(), party.version())
                .update();
        return rows == 1 ? Saved.DONE : journal.changedMeanwhile(party.id().value());
    }

    @Transactional
    public void move(ConventionId convention, PartyId id, Direction direction) {
        row.lock(convention);
        LINE.move(jdbc, convention.value(), id.value(), direction);
    }

    /// Removes a party and those who sign for it, together.
    @Transactional
    public Saved remove(ConventionId convention, PartyId id) {
        boolean agreed = row.lock(convention) != Convention.Status.PREPARATION;
        getParty(convention, id);
        if (agreed && listOf(convention).size() <= FEWEST) {
            return TOO_FEW;
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        signatories.removeAllOf(id, now);
        jdbc.sql("update convention.party set deleted_at = ?, version = version + 1 where id = ?")
                .params(now, id.value())
                .update();
        return Saved.DONE;
    }

    /// Undoes a removal: the party comes back with the signatories that left with it.
    @Transactional
    public Saved restore(ConventionId convention, PartyId id) {
        row.lock(convention);
        Removed removed = getRemoved(convention, id);
        if (isParty(convention, removed.organisation(), id)) {
            return TAKEN;
        }
        signatories.restoreAllOf(id, removed.at());
        jdbc.sql("update convention.party set deleted_at = null, version = version + 1 where id = ?")
                .param(id.value())
                .update();
        return Saved.DONE;
    }

    private record Removed(OrganisationId organisation, OffsetDateTime at) {}

    private Removed getRemoved(ConventionId convention, PartyId id) {
        return jdbc.sql("""
                        select organisation_id, deleted_at from convention.party
                        where id = ? and convention_id = ? and deleted_at is not null
                        """)
                .params(id.value(), convention.value())
                .query((row, number) -> new Removed(
                        new OrganisationId(row.getObject(1, UUID.class)), row.getObject(2, OffsetDateTime.class)))
                .optional()
                .orElseThrow(() -> NotFound.of("Removed party", id.value()));
    }

    private boolean isParty(ConventionId convention, OrganisationId organisation, PartyId except) {
        return jdbc.sql("""
                        select exists (select from convention.party
                          where convention_id = ? and organisation_id = ? and id <> ? and deleted_at is null)
                        """)
                .params(convention.value(), organisation.value(), except.value())
                .query(Boolean.class)
                .single();
    }

    private static String code(Party.Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    private static Party party(ResultSet row, Map<PartyId, List<Signatory>> signatories) throws SQLException {
        var id = new PartyId(row.getObject("id", UUID.class));
        return new Party(
                id,
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                Party.Side.valueOf(row.getString("side").toUpperCase(Locale.ROOT)),
                signatories.getOrDefault(id, List.of()),
                row.getInt("version"));
    }
}
