package org.maillage.base.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.base.Actor;
import org.maillage.base.Saved;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class JournalTests {

    @Autowired
    private Journal journal;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyTablePeopleWriteCarriesTheTrigger() {
        var silent = jdbc.sql("""
                        select c.table_schema || '.' || c.table_name
                        from information_schema.tables c
                        where c.table_schema not in ('pg_catalog', 'information_schema', 'public', 'site', 'journal', 'mail')
                          and c.table_type = 'BASE TABLE'
                          and not exists (
                            select 1 from information_schema.triggers t
                            where t.event_object_schema = c.table_schema and t.event_object_table = c.table_name
                              and t.trigger_name = 'journal')
                        order by 1
                        """).query(String.class).list();
        // Digests of one-time addresses, counts of failures and what browsers were asked to sign are no work of people;
        // what one follows is a bookmark that nobody else reads.
        assertThat(silent)
                .containsExactly(
                        "accounts.failed_sign_in",
                        "accounts.link",
                        "accounts.passkey_challenge",
                        "partners.link",
                        "partners.wrong_link",
                        "plan.follower");
    }

    @Test
    void keepsWhoChangedWhatFromWhatToWhat() {
        Organisation guild = new Organisation(
                new OrganisationId(UUID.randomUUID()),
                "La Guilde du port",
                "Guilde",
                Organisation.Kind.ASSOCIATION,
                null,
                true,
                0);
        new Actor(cast.claire.id().value(), cast.claire.name()).runs(() -> {
            organisations.add(guild);
            Saved saved = organisations.save(
                    new Organisation(guild.id(), "La Guilde du phare", "Guilde", guild.kind(), null, true, 0));
            assertThat(saved).isEqualTo(Saved.DONE);
        });

        var entries = journal.listOf(java.util.List.of(guild.id().value()), 10);
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst().actor()).isEqualTo("Claire Aubry");
        assertThat(entries.getFirst().changes())
                .containsExactly(new JournalEntry.Change("name", "La Guilde du port", "La Guilde du phare"));
        assertThat(entries.getFirst()
                        .at()
                        .atZone(java.time.ZoneId.of("Europe/Paris"))
                        .toLocalDate())
                .isEqualTo(Cast.TODAY);
    }

    @Test
    void tellsWhoSavedMeanwhileInsteadOfOverwriting() {
        Organisation guild = new Organisation(
                new OrganisationId(UUID.randomUUID()),
                "La Guilde des quais",
                "Guilde",
                Organisation.Kind.ASSOCIATION,
                null,
                true,
                0);
        new Actor(cast.karim.id().value(), cast.karim.name()).runs(() -> {
            organisations.add(guild);
            organisations.save(guild);
        });
        Saved late = organisations.save(guild);
        assertThat(late)
                .isInstanceOfSatisfying(
                        Saved.ChangedMeanwhile.class,
                        other -> assertThat(other.by()).isEqualTo("Karim Benali"));
        assertThat(organisations.getOrganisation(guild.id()).version()).isEqualTo(1);
    }
}
