package org.maillage.convention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Sights;
import org.maillage.base.attention.AttentionCause;
import org.maillage.base.attention.AttentionCause.Severity;
import org.maillage.base.attention.AttentionGroup;
import org.maillage.base.attention.AttentionGrouping;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionSource;
import org.maillage.base.attention.Worsening;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells the coordination of members who cannot take part: invited and never come, or contributors of no organisation,
/// who have no action to keep up to date.
@Component
@Order(6)
class MemberAttention implements AttentionSource {

    private static final int UNANSWERED_DAYS = 14;

    private static final String ABSENT = """
            with %s
            select m.convention_id, m.id, p.given_name || ' ' || p.family_name as name, o.short_name as organisation,
              a.person_id is null as invited, cast(came.at at time zone 'Europe/Paris' as date) as since
            from convention.member m
              join mine on mine.convention_id = m.convention_id and mine.coordinator
              join accounts.person p on p.id = m.person_id and p.deleted_at is null
              left join accounts.account a on a.person_id = p.id
              left join accounts.organisation o on o.id = p.organisation_id
              left join lateral (
                select min(e.at) as at from journal.entry e
                where e.subject_id = m.id and a.person_id is null) came on true
            where m.removed_at is null
              and ((a.person_id is null and cast(came.at at time zone 'Europe/Paris' as date) <= :unanswered)
                or (a.person_id is not null and a.disabled_at is null and m.role = 'contributor'
                  and p.organisation_id is null))
            order by p.family_name, p.given_name, m.id
            """.formatted(Sights.MINE);

    private static final AttentionCause INVITED = new AttentionCause(
            "member-invited",
            Severity.WATCH,
            "member",
            "invitation sans réponse",
            "invitations sans réponse",
            "Depuis plus de quinze jours\u00a0: à renvoyer, ou à retirer si la personne ne viendra pas.",
            Worsening.after(60, "l’attente"));

    private static final AttentionCause WITHOUT_ORGANISATION = new AttentionCause(
            "member-without-organisation",
            Severity.ACT,
            "member",
            "contributeur sans organisation",
            "contributeurs sans organisation",
            "On met à jour les actions que pilote son organisation\u00a0: sans elle, on ne peut rien écrire.",
            Worsening.NONE);

    private final JdbcClient jdbc;
    private final Clock clock;

    MemberAttention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<UUID, List<AttentionGroup>> groupsOf(Sights sights) {
        var found = new AttentionGrouping();
        jdbc.sql(ABSENT)
                .params(sights.params())
                .param("unanswered", LocalDate.now(clock).minusDays(UNANSWERED_DAYS + 1))
                .query((ResultSet row) -> found.add(
                        row.getObject("convention_id", UUID.class),
                        row.getBoolean("invited") ? INVITED : WITHOUT_ORGANISATION,
                        point(row)));
        return found.groups(cause -> "/membres");
    }

    private static AttentionPoint point(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String organisation = row.getString("organisation");
        return new AttentionPoint(
                id,
                "",
                row.getString("name"),
                "/membres/" + id,
                row.getBoolean("invited") ? row.getObject("since", LocalDate.class) : null,
                organisation == null ? "" : organisation,
                0,
                null);
    }
}
