package org.maillage.accounts.departure;

import java.util.List;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonTraces;
import org.maillage.accounts.signin.Sessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The account, its keys and sessions, the links and mails on their way.
@Component
class AccountTraces implements PersonTraces {

    private final JdbcClient jdbc;
    private final Sessions sessions;

    AccountTraces(JdbcClient jdbc, Sessions sessions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    @Override
    public void erase(PersonId person) {
        sessions.endAllOf(person, "");
        List.of("passkey", "passkey_challenge", "link", "account")
                .forEach(table -> jdbc.sql("delete from accounts." + table + " where person_id = ?")
                        .param(person.value())
                        .update());
        jdbc.sql("""
                        delete from accounts.failed_sign_in
                        where email = (select lower(email) from accounts.person where id = ?)
                        """).param(person.value()).update();
        jdbc.sql("""
                        delete from mail.message where sent_at is null
                          and lower(recipient) = (select lower(email) from accounts.person where id = ?)
                        """).param(person.value()).update();
    }
}
