package org.maillage.accounts.departure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Account;
import org.maillage.accounts.AccountState;
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
/// nobody opens any more keeps no name for ever.
@Repository
public class Departures {

    private static final String SELECT = """
            select p.id, coalesce(p.left_on, cast(a.disabled_at at time zone 'Europe/Paris' as date)) as gone_on,
              p.left_on is not null as said, r.months,
              coalesce(nullif(concat_ws(', ', nullif(trim(p.function), ''), o.name), ''), 'Une personne qui a quitté ses fonctions') as title
            from accounts.person p
              cross join accounts.retention r
              left join accounts.account a on a.person_id = p.id
              left join accounts.organisation o on o.id = p.organisation_id
            where p.deleted_at is null and p.replaced_at is null
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
        return jdbc.sql(SELECT + " and p.id = ?")
                .param(person.value())
                .query(Departures::departure)
                .optional()
                .orElseThrow(() -> NotFound.of("Person", person.value()));
    }

    /// Says that somebody left; their account is disabled with it.
    ///
    /// @param by who says it: not the person
    @Transactional
    public Saved leave(PersonId person, LocalDate on, PersonId by) {
        if (on.isAfter(LocalDate.now(clock))) {
            return new Saved.Refused("leftOn", "Ce jour n’est pas encore venu\u00a0: revenez le dire ce jour-là.");
        }
        Account account = accounts.getAccount(person);
        Saved closed = account.state() == AccountState.OPEN ? accounts.disable(person, by) : Saved.DONE;
        if (closed instanceof Saved.Refused(String field, String sentence)) {
            return new Saved.Refused("leftOn", sentence);
        }
        jdbc.sql("update accounts.person set left_on = ?, version = version + 1 where id = ? and replaced_at is null")
                .params(on, person.value())
                .update();
        return Saved.DONE;
    }

    /// The person is back: what was said is forgotten, and the account that there was opens again.
    @Transactional
    public void comeBack(PersonId person) {
        jdbc.sql(
                        "update accounts.person set left_on = null, version = version + 1 where id = ? and replaced_at is null")
                .param(person.value())
                .update();
        if (accounts.getAccount(person).state() == AccountState.DISABLED) {
            accounts.enable(person);
        }
    }

    /// One of those whose delay has passed, kept from other nodes until the end of the transaction.
    Optional<Departure> takeDue() {
        return jdbc.sql(SELECT + """
                         and coalesce(p.left_on, cast(a.disabled_at at time zone 'Europe/Paris' as date))
                           + make_interval(months => r.months) <= cast(:today as date)
                        order by p.id limit 1 for update of p skip locked
                        """)
                .param("today", LocalDate.now(clock))
                .query(Departures::departure)
                .optional();
    }

    /// The same for one person, whatever the delay: somebody asked to be forgotten.
    Optional<Departure> take(PersonId person) {
        return jdbc.sql(SELECT + " and p.id = ? for update of p")
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
                on == null ? null : on.plusMonths(row.getInt("months")),
                row.getString("title"));
    }
}
