package org.maillage.base.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import org.springframework.transaction.annotation.Transactional;

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
        // Digests of one-time addresses, counts of failures and what browsers were asked to sign are no work of
        // people; what one follows is a bookmark that nobody else reads, the address of a calendar a secret of
        // one person, with its days beside it; the bytes of a version go with it; what each was told is theirs;
        // the words of the house, and which points d'attention there were, are read from what people wrote; rows
        // on their way in are told once they are written; a fiche taken away changes nothing; lines of official
        // files are told by their edition; who chose what in a workshop is nobody's to know; what is
        // searched of sheets, and their hours, are read from them; what a professional shows of themselves is
        // erased when they withdraw, and their consent tells its own days; where an organisation is written to is
        // replaced, never told; what makes sheets alike is read from them, what followed a joined one is told by each
        // row; where addresses lie is answered by a service, and a point refused is only not proposed again; what is
        // chosen for a family is forgotten with it.
        assertThat(silent)
                .containsExactly(
                        "accounts.failed_sign_in",
                        "accounts.link",
                        "accounts.passkey_challenge",
                        "accounts.wrong_link",
                        "diagnosis.workshop_code",
                        "diagnosis.workshop_phone",
                        "diagnosis.workshop_vote",
                        "diary.feed",
                        "directory.alike_key",
                        "directory.followed",
                        "directory.geocoded_address",
                        "directory.geocoded_service",
                        "directory.geocoded_structure",
                        "directory.geocoder",
                        "directory.hours",
                        "directory.keeper_address",
                        "directory.kind",
                        "directory.offer",
                        "directory.professional",
                        "directory.professional_consent",
                        "directory.professional_link",
                        "directory.refused_point",
                        "directory.review_link",
                        "directory.selection",
                        "directory.selection_item",
                        "figures.line",
                        "figures.share",
                        "figures.square",
                        "files.chunk",
                        "intake.known_column",
                        "intake.row",
                        "jobs.scheduled_tasks",
                        "notices.ask",
                        "notices.choice",
                        "notices.digest",
                        "notices.known_kind",
                        "notices.stop_link",
                        "partners.link",
                        "plan.follower",
                        "plan.sent_fiche",
                        "search.word",
                        "territory.boundary_change",
                        "territory.boundary_feature",
                        "territory.boundary_file",
                        "territory.shape_before",
                        "workspace.attention_span",
                        "workspace.kept_search",
                        "workspace.recent_search");
    }

    @Test
    void everyTriggerIsCompiledForTheColumnsItsTableHasNow() {
        var outdated = jdbc.sql("""
                        select t.tgrelid::regclass::text
                        from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                          left join pg_trigger s on s.tgrelid = t.tgrelid and s.tgname = 'journal_arrivals'
                          left join pg_proc a on a.oid = s.tgfoid
                          cross join string_to_array(encode(t.tgargs, 'escape'), '\\000') of_table(arguments)
                          cross join lateral (select arguments[3:t.tgnargs]) of_columns(left_out)
                        where t.tgname = 'journal' and not t.tgisinternal and (
                          p.prosrc is distinct from journal.compiled(t.tgrelid, arguments[1], arguments[2], left_out)
                          or a.prosrc is distinct from journal.compiled_arrivals(t.tgrelid, arguments[1], arguments[2], left_out))
                        """).query(String.class).list();
        assertThat(outdated).isEmpty();
    }

    @Test
    @Transactional
    void theCompiledTriggerRecordsWhatTheGenericOneDoes() {
        jdbc.sql("""
                        create table plan.witness (id uuid primary key, convention_id uuid, name text, days int, ok boolean,
                          on_day date, words text[], stuff jsonb, version int default 0)
                        """).update();
        jdbc.sql("""
                        create trigger journal after insert or update or delete on plan.witness
                        for each row execute function journal.record('witness', 'id', 'days')
                        """).update();
        var generic = written();
        jdbc.sql("call journal.compile()").update();
        assertThat(written()).isEqualTo(generic).hasSize(6);
    }

    private List<String> written() {
        jdbc.sql("delete from journal.entry where subject_kind = 'witness'").update();
        jdbc.sql("""
                        insert into plan.witness values ('00000000-0000-4000-8000-000000000001',
                          '00000000-0000-4000-8000-000000000002', 'Un', 3, true, '2025-11-20', '{a,NULL,b}',
                            '{"k": [1, null], "n": null, "o": {"p": null}}'),
                          ('00000000-0000-4000-8000-000000000003', null, null, 2, false, null, '{}', null)
                        """).update();
        jdbc.sql("update plan.witness set version = 1, days = 4").update();
        jdbc.sql("update plan.witness set name = 'D\"eux', ok = null, on_day = null, words = '{}', stuff = '[]'")
                .update();
        jdbc.sql("delete from plan.witness").update();
        return jdbc.sql("""
                        select concat_ws(' ', convention_id, subject_id, row_id, table_name, operation, changes)
                        from journal.entry where subject_kind = 'witness' order by id
                        """).query(String.class).list();
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

        var entries = journal.listOf(List.of(guild.id().value()), 10);
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
