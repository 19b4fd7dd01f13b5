package org.maillage.directory.professionals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.links.LinkToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The addresses that mails carry: each opens one proposal, then the entry that it became, for fourteen days.
@Repository
public class EntryLinks {

    public static final String PATH = "/fiche-professionnelle";

    static final Duration VALIDITY = Duration.ofDays(14);
    private static final Duration LATELY = Duration.ofHours(1);
    private static final int MANY = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    EntryLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String create(ProposalId proposal) {
        return create(proposal.value(), null);
    }

    String create(ProfessionalId professional) {
        return create(null, professional.value());
    }

    private String create(@Nullable UUID proposal, @Nullable UUID professional) {
        LinkToken token = LinkToken.createRandom();
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        insert into directory.professional_link (token_digest, proposal_id, professional_id, created_at,
                          expires_at) values (?, ?, ?, ?, ?)
                        """)
                .param(token.digest())
                .param(proposal)
                .param(professional)
                .params(now, now.plus(VALIDITY))
                .update();
        return pathOf(token);
    }

    public static String pathOf(LinkToken token) {
        return PATH + "/" + token.value();
    }

    /// The addresses of a proposal open the entry that it became.
    void hand(ProposalId proposal, ProfessionalId professional) {
        jdbc.sql("update directory.professional_link set proposal_id = null, professional_id = ? where proposal_id = ?")
                .params(professional.value(), proposal.value())
                .update();
    }

    /// Whether enough mails went to one person within the hour.
    boolean wereSentLately(ProfessionalId professional) {
        return jdbc.sql(
                        "select count(*) >= ? from directory.professional_link where professional_id = ? and created_at > ?")
                .params(MANY, professional.value(), OffsetDateTime.now(clock).minus(LATELY))
                .query(Boolean.class)
                .single();
    }

    Opened find(LinkToken token) {
        return jdbc.sql("""
                        select proposal_id, professional_id, expires_at from directory.professional_link
                        where token_digest = ?
                        """)
                .param(token.digest())
                .query((row, number) -> opened(row))
                .optional()
                .orElse(Opened.NOTHING);
    }

    int forgetExpired() {
        return jdbc.sql("delete from directory.professional_link where expires_at < ?")
                .param(OffsetDateTime.now(clock).minus(VALIDITY))
                .update();
    }

    private Opened opened(ResultSet row) throws SQLException {
        UUID proposal = row.getObject("proposal_id", UUID.class);
        UUID professional = row.getObject("professional_id", UUID.class);
        boolean expired =
                !row.getObject("expires_at", OffsetDateTime.class).toInstant().isAfter(clock.instant());
        return new Opened(
                proposal == null ? null : new ProposalId(proposal),
                professional == null ? null : new ProfessionalId(professional),
                expired);
    }

    /// @param proposal null when it opens an entry, or nothing
    /// @param professional null when it opens a proposal, or nothing
    record Opened(@Nullable ProposalId proposal, @Nullable ProfessionalId professional, boolean expired) {

        static final Opened NOTHING = new Opened(null, null, false);
    }
}
