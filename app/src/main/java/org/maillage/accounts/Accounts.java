package org.maillage.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.accounts.signin.Sessions;
import org.maillage.base.Saved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The accounts of those who sign in. Whoever loses one, or changes its password, loses the sessions it opened.
@Repository
public class Accounts {

    private static final String SELECT_OPEN = """
            select p.id, p.email, p.given_name, p.family_name, a.administrator, a.password_hash
            from accounts.person p join accounts.account a on a.person_id = p.id
            where p.deleted_at is null and a.disabled_at is null
            """;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Sessions sessions;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder encoder, Sessions sessions, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.sessions = sessions;
        this.clock = clock;
    }

    /// Who may sign in under this address, whatever its case, with the hash of the password to check.
    public Optional<SignedInPerson> findOpen(String email) {
        return jdbc.sql(SELECT_OPEN + " and lower(p.email) = lower(?)")
                .param(email)
                .query(Accounts::signedIn)
                .optional();
    }

    /// The person as the database knows them now; empty when they may not be signed in any more.
    public Optional<SignedInPerson> findOpen(PersonId person) {
        return jdbc.sql(SELECT_OPEN + " and p.id = ?")
                .param(person.value())
                .query(Accounts::signedIn)
                .optional();
    }

    public boolean isAdministrator(PersonId person) {
        return findOpen(person).filter(SignedInPerson::administrator).isPresent();
    }

    public boolean hasAdministrator() {
        return jdbc.sql("select exists (select from accounts.account where administrator and disabled_at is null)")
                .query(Boolean.class)
                .single();
    }

    public Account getAccount(PersonId person) {
        return byPerson(List.of(person)).getOrDefault(person, Account.NONE);
    }

    public Map<PersonId, Account> byPerson(Collection<PersonId> people) {
        var accounts = new LinkedHashMap<PersonId, Account>();
        jdbc.sql("""
                        select p.id, a.administrator,
                          case when a.disabled_at is not null then 'DISABLED'
                               when a.person_id is not null then 'OPEN'
                               when exists (select from accounts.link l where l.person_id = p.id
                                 and l.purpose = 'invitation' and l.used_at is null) then 'INVITED'
                               else 'NONE' end as state
                        from accounts.person p left join accounts.account a on a.person_id = p.id
                        where p.id = any (?)
                        """)
                .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    var state = AccountState.valueOf(row.getString("state"));
                    accounts.put(
                            new PersonId(row.getObject("id", UUID.class)),
                            new Account(state, row.getBoolean("administrator")));
                });
        return accounts;
    }

    /// Opens an account; the password has been checked by who asks.
    @Transactional
    public void open(PersonId person, String password, boolean administrator) {
        jdbc.sql("insert into accounts.account (person_id, password_hash, administrator) values (?, ?, ?)")
                .params(person.value(), encoder.encode(password), administrator)
                .update();
        revokeLinks(person);
        forgetDeparture(person);
    }

    /// Changes the password and ends every session of the person but the one where it was changed.
    ///
    /// @param keptSession id of that session, or empty to end them all
    @Transactional
    public void changePassword(PersonId person, String password, String keptSession) {
        jdbc.sql("update accounts.account set password_hash = ?, version = version + 1 where person_id = ?")
                .params(encoder.encode(password), person.value())
                .update();
        revokeLinks(person);
        sessions.endAllOf(person, keptSession);
    }

    /// Closes the account that there may be, and every address that would open one.
    @Transactional
    public Saved disable(PersonId person, PersonId by) {
        if (person.equals(by)) {
            return new Saved.Refused("", "On ne désactive pas son propre compte : demandez-le à une autre personne.");
        }
        if (isLastAdministrator(person)) {
            return new Saved.Refused("", "Cette personne est la dernière à administrer l’instance.");
        }
        jdbc.sql("""
                        update accounts.account set disabled_at = ?, version = version + 1
                        where person_id = ? and disabled_at is null
                        """).params(OffsetDateTime.now(clock), person.value()).update();
        revokeLinks(person);
        sessions.endAllOf(person, "");
        return Saved.DONE;
    }

    /// Opens again the account that there was. Who was said to have left is back, account or not.
    @Transactional
    public void enable(PersonId person) {
        jdbc.sql("""
                        update accounts.account set disabled_at = null, version = version + 1
                        where person_id = ? and disabled_at is not null
                        """).param(person.value()).update();
        forgetDeparture(person);
    }

    @Transactional
    public void appointAdministrator(PersonId person) {
        jdbc.sql("update accounts.account set administrator = true, version = version + 1 where person_id = ?")
                .param(person.value())
                .update();
    }

    @Transactional
    public Saved dismissAdministrator(PersonId person) {
        if (isLastAdministrator(person)) {
            return new Saved.Refused("", "Cette personne est la dernière à administrer l’instance.");
        }
        jdbc.sql("update accounts.account set administrator = false, version = version + 1 where person_id = ?")
                .param(person.value())
                .update();
        return Saved.DONE;
    }

    // Locks every administrator: two who dismiss each other at the same moment do not leave the instance to nobody.
    private boolean isLastAdministrator(PersonId person) {
        var administrators = jdbc.sql("""
                        select person_id from accounts.account
                        where administrator and disabled_at is null order by person_id for update
                        """).query(UUID.class).list();
        return administrators.size() == 1 && administrators.contains(person.value());
    }

    private void forgetDeparture(PersonId person) {
        jdbc.sql("""
                        update accounts.person set left_on = null, said_on = null, version = version + 1
                        where id = ? and left_on is not null and replaced_at is null
                        """).param(person.value()).update();
    }

    private void revokeLinks(PersonId person) {
        jdbc.sql("update accounts.link set used_at = ? where person_id = ? and used_at is null")
                .params(OffsetDateTime.now(clock), person.value())
                .update();
    }

    private static SignedInPerson signedIn(ResultSet row, int number) throws SQLException {
        return new SignedInPerson(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("email"),
                (row.getString("given_name") + " " + row.getString("family_name")).strip(),
                row.getBoolean("administrator"),
                row.getString("password_hash"));
    }
}
