package org.maillage.directory.professionals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Space;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who is asked, by the coordination of a convention, whether they agree to be found.
@Repository
public class Proposals {

    // Whether they already answered no, or are there already, is nobody's business but theirs: one sentence for all.
    private static final Saved NOT_AGAIN = new Saved.Refused(
            "address",
            "Cette adresse ne peut pas recevoir de proposition\u00a0: elle en a déjà reçu une, ou a déjà sa fiche.");

    private static final String SELECT = """
            select r.*, trim(p.given_name || ' ' || p.family_name) as by from directory.professional_proposal r
              join accounts.person p on p.id = r.proposed_by
            """;

    private final JdbcClient jdbc;
    private final EntryLinks links;
    private final EntryLetters letters;
    private final Clock clock;

    Proposals(JdbcClient jdbc, EntryLinks links, EntryLetters letters, Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.letters = letters;
        this.clock = clock;
    }

    /// Sends one mail with one address. Somebody who was asked is not asked again until nothing is kept of it.
    ///
    /// @param territory its name, which the mail says
    @Transactional
    public Saved propose(Space space, PersonId by, Proposal.Whom whom, String territory) {
        if (isKnown(space, whom.address())) {
            return NOT_AGAIN;
        }
        var id = new ProposalId(UUID.randomUUID());
        jdbc.sql("""
                        insert into directory.professional_proposal (id, convention_id, address, address_digest, name,
                          function, organisation, message, proposed_by, proposed_on, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id.value(), space.id().value(), AddressDigest.plain(whom.address()))
                .params(AddressDigest.of(whom.address()), whom.name(), whom.function(), whom.organisation())
                .params(whom.message(), by.value(), LocalDate.now(clock))
                .param(OffsetDateTime.now(clock).plus(EntryLinks.VALIDITY))
                .update();
        letters.propose(find(id).orElseThrow(), territory, links.create(id));
        return Saved.DONE;
    }

    private boolean isKnown(Space space, String address) {
        return jdbc.sql("""
                        select exists (select from directory.professional_proposal
                            where convention_id = ? and address_digest = ? and (ending is null or ending = 'declined'))
                          or exists (select from directory.professional where territory_id = ? and address = ?)
                        """)
                .params(space.id().value(), AddressDigest.of(address))
                .params(space.convention().territory().value(), AddressDigest.plain(address))
                .query(Boolean.class)
                .single();
    }

    /// Those that wait first, then the latest.
    public List<Proposal> listOf(ConventionId convention) {
        return jdbc.sql(SELECT + """
                        where r.convention_id = ? order by r.ended_on is not null, r.proposed_on desc, r.name, r.id
                        """)
                .param(convention.value())
                .query(Proposals::proposal)
                .list();
    }

    Optional<Proposal> find(ProposalId id) {
        return jdbc.sql(SELECT + "where r.id = ?")
                .param(id.value())
                .query(Proposals::proposal)
                .optional();
    }

    /// Stops one of a convention: its address opens nothing any more.
    ///
    /// @return false when the convention has none such that waits
    @Transactional
    public boolean revoke(ConventionId convention, ProposalId id) {
        return find(id).filter(one -> one.convention().equals(convention))
                .filter(one -> end(one.id(), ProposalEnding.REVOKED))
                .isPresent();
    }

    /// Ends it, and erases who it was about.
    ///
    /// @return false when it had ended before
    @Transactional
    boolean end(ProposalId id, ProposalEnding ending) {
        return jdbc.sql("""
                        update directory.professional_proposal set ended_on = ?, ending = ?, address = '', name = '',
                          function = '', organisation = '', message = ''
                        where id = ? and ended_on is null
                        """)
                        .params(LocalDate.now(clock), ending.name().toLowerCase(Locale.ROOT), id.value())
                        .update()
                == 1;
    }

    /// Those that nobody answered in time.
    List<ProposalId> listExpired() {
        return jdbc.sql(
                        "select id from directory.professional_proposal where ended_on is null and expires_at <= ? order by id")
                .param(OffsetDateTime.now(clock))
                .query((row, number) -> new ProposalId(row.getObject(1, UUID.class)))
                .list();
    }

    int forgetEndedUntil(LocalDate day) {
        return jdbc.sql("delete from directory.professional_proposal where ended_on <= ?")
                .param(day)
                .update();
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        String ending = row.getString("ending");
        return new Proposal(
                new ProposalId(row.getObject("id", UUID.class)),
                new ConventionId(row.getObject("convention_id", UUID.class)),
                new Proposal.Whom(
                        row.getString("address"),
                        row.getString("name"),
                        row.getString("function"),
                        row.getString("organisation"),
                        row.getString("message")),
                row.getString("by"),
                row.getObject("proposed_on", LocalDate.class),
                row.getObject("expires_at", OffsetDateTime.class),
                row.getObject("ended_on", LocalDate.class),
                ending == null ? null : ProposalEnding.valueOf(ending.toUpperCase(Locale.ROOT)));
    }
}
