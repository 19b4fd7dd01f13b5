package org.maillage.convention;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.maillage.accounts.KeptName;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonTraces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who left stands in no space any more; who signed stays named, since the act that they signed is public.
@Configuration(proxyBeanMethods = false)
class MemberTraces {

    @Bean
    PersonTraces memberships(JdbcClient jdbc, Clock clock) {
        return person -> remove(jdbc, OffsetDateTime.now(clock), person);
    }

    @Bean
    KeptName signatoryName() {
        return new KeptName("convention.signatory", "name", "signatory");
    }

    private static void remove(JdbcClient jdbc, OffsetDateTime now, PersonId person) {
        jdbc.sql("""
                        delete from convention.member_theme where member_id in (
                          select id from convention.member where person_id = ?)
                        """).param(person.value()).update();
        jdbc.sql("""
                        update convention.member set removed_at = ?, version = version + 1
                        where person_id = ? and removed_at is null
                        """).params(now, person.value()).update();
    }
}
