package org.maillage.directory.professionals;

import java.util.UUID;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonTraces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who has left is in no directory any more.
@Component
class ProfessionalTraces implements PersonTraces {

    private final JdbcClient jdbc;
    private final Agreeing agreeing;

    ProfessionalTraces(JdbcClient jdbc, Agreeing agreeing) {
        this.jdbc = jdbc;
        this.agreeing = agreeing;
    }

    @Override
    public void erase(PersonId person) {
        jdbc.sql("""
                        select id from directory.professional
                        where person_id = :person or address = (select lower(email) from accounts.person where id = :person)
                        """)
                .param("person", person.value())
                .query(UUID.class)
                .list()
                .forEach(id -> agreeing.withdraw(new ProfessionalId(id)));
        jdbc.sql("""
                        delete from directory.professional_proposal
                        where address = (select lower(email) from accounts.person where id = ?)
                        """).param(person.value()).update();
    }
}
