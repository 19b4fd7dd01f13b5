package org.maillage.accounts.departure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Accounts;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who left, since when, and until when their name stays.
///
/// A disabled account counts as a departure on the day it was disabled, unless another day was said: an account that
/// nobody opens any more keeps no name for ever. Who said it late leaves the delay to everybody: it runs from that day.
@Repository
public class Departures {

    private static final String SELECT = """
            select id, gone_on, said, greatest(gone_on, said_on) as since, months, title
            from (
              select p.id, p.said_on, p.left_on is not null as said, r.months,
                case when a.person_id is null or a.disabled_at is not null
                  then coalesce(p.left_on, cast(a.disabled_at at time zone 'Europe/Paris' as date)) end as gone_on,
                coalesce(nullif(concat_ws(', ', nullif(trim(p.function), ''), o.name), ''), 'Une personne qui a quitté ses fonctions') as title
              from accounts.person p
                cross join accounts.retention r
                left join accounts.account a on a.person_id = p.id
                left join accounts.organisation o on o.id = p.organisation_id
              where p.deleted_at is null and p.replaced_at is null
            ) departure
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    Departures(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    public Departure getDeparture(PersonId person) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(person.value())
                .query(Departures::departure)
                .optional()
                .orElseThrow(() -> NotFound.of("Person", person.value()));
    }

    /// Says that somebody left; their account is disabled with it. [Accounts#enable] says that they are back.
    ///
    /// @param by who says it: not the person
    @Transactional
    public Saved leave(PersonId person, LocalDate on, PersonId by) {
        if (on.isAfter(LocalDate.now(clock))) {
            return new Saved.Refused("leftOn", "Ce jour n’est pas encore venu\u00a0: revenez le dire ce jour-là.");
        }
        if (accounts.disable(person, by) instanceof Saved.Refused(String field, String sentence)) {
            return new Saved.Refused("leftOn", sentence);
        }
        jdbc.sql("""
                        update accounts.person set left_on = ?, said_on = ?, version = version + 1
                        where id = ? and replaced_at is null
                        """).params(on, LocalDate.now(clock), person.value()).update();
        return Saved.DONE;
    }

    /// Those whose name would be replaced today if names stayed that long.
    List<PersonId> listDue(int months) {
        return jdbc.sql(SELECT + """
                        where gone_on is not null
                          and greatest(gone_on, said_on) + make_interval(months => ?) <= cast(? as date)
                        order by id
                        """)
                .params(months, LocalDate.now(clock))
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    /// Somebody who left, kept from other nodes until the end of the transaction.
    Optional<Departure> take(PersonId person) {
        jdbc.sql("select id from accounts.person where id = ? for update")
                .param(person.value())
                .query(UUID.class)
                .optional();
        return jdbc.sql(SELECT + "where id = ?")
                .param(person.value())
                .query(Departures::departure)
                .optional()
                .filter(Departure::gone);
    }

    private static Departure departure(ResultSet row, int number) throws SQLException {
        @Nullable LocalDate on = row.getObject("gone_on", LocalDate.class);
        return new Departure(
                new PersonId(row.getObject("id", UUID.class)),
                on,
                row.getBoolean("said"),
                on == null ? null : row.getObject("since", LocalDate.class).plusMonths(row.getInt("months")),
                row.getString("title"));
    }
}
