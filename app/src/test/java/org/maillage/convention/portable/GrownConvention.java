package org.maillage.convention.portable;

import java.util.Objects;
import java.util.UUID;
import org.maillage.accounts.PersonId;
import org.maillage.base.Actor;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.amendments.AmendmentPreparation;
import org.maillage.convention.snapshots.SnapshotKind;
import org.maillage.convention.snapshots.Snapshots;
import org.maillage.demo.DemoCast;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The convention of the demonstration with all that people leave behind: secrets of each institution in every kind of
/// place, removed objects, changes of several actions, requests, files, frozen states, letters of all sorts.
class GrownConvention {

    static final String OF_THE_CAF = "ZSECRETCAF";
    static final String OF_THE_CITY = "ZSECRETVILLE";
    static final String OF_ALL = "ZOUVERTATOUS";

    static final String LETTERS = " « l’été » 🌱 'ici' \"là\" \\ <b> \t\n fin";
    static final String FILE_NAME = "Plan d’actions : été 2024 (« final » ✓).xlsx".replace(":", "_");
    static final String ADDRESS_OF_A_STRANGER = "zoe.inconnue@ailleurs.example";

    private final JdbcClient jdbc;
    private final Conventions conventions;
    private final Snapshots snapshots;
    private final AmendmentPreparation amendments;
    private final DemoCast cast;

    GrownConvention(ApplicationContext house) {
        this.jdbc = house.getBean(JdbcClient.class);
        this.conventions = house.getBean(Conventions.class);
        this.snapshots = house.getBean(Snapshots.class);
        this.amendments = house.getBean(AmendmentPreparation.class);
        this.cast = house.getBean(DemoCast.class);
    }

    ConventionId grow() {
        ConventionId angers =
                conventions.findBySlug(DemoCast.ANGERS).orElseThrow().id();
        UUID claire = cast.principal(DemoCast.CLAIRE).person().value();
        new Actor(claire, "Claire Méterreau").runs(() -> {
            secrets(angers, institution(DemoCast.YOUSSEF), OF_THE_CAF, "VS-91");
            secrets(angers, institution(DemoCast.CLAIRE), OF_THE_CITY, "VS-92");
            open(angers, claire);
            snapshots.freeze(angers, SnapshotKind.NAMED, "Avant l’été", "", null);
            later(angers, claire);
            prepared(angers);
            removed(angers);
        });
        return angers;
    }

    private UUID institution(String coordinator) {
        return Objects.requireNonNull(
                        cast.space(DemoCast.ANGERS, coordinator).member().institution())
                .value();
    }

    /// An action kept by one institution with all that hangs on it, and a note of its own on an open action.
    private void secrets(ConventionId angers, UUID institution, String word, String code) {
        UUID action = UUID.randomUUID();
        UUID stranger = UUID.randomUUID();
        jdbc.sql("""
                        insert into plan.action (id, convention_id, theme_id, code, title, description, visibility, institution_id)
                        select ?, convention_id, id, ?, ?, ?, 'institution', ? from convention.theme
                        where convention_id = ? and code = 'VS'
                        """)
                .params(action, code, word + " titre", word + " description", institution, angers.value())
                .update();
        jdbc.sql("insert into accounts.person (id, given_name, family_name) values (?, ?, 'Discrète')")
                .params(stranger, word)
                .update();
        jdbc.sql(
                        "insert into plan.action_person (action_id, person_id, role, convention_id) values (?, ?, 'in-charge', ?)")
                .params(action, stranger, angers.value())
                .update();
        jdbc.sql("insert into plan.step (id, convention_id, action_id, title) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), angers.value(), action, word + " étape")
                .update();
        jdbc.sql("update plan.step set title = ? where title = ?")
                .params(word + " étape changée", word + " étape")
                .update();
        jdbc.sql("""
                        insert into plan.note (id, convention_id, action_id, written_on, body, visibility, institution_id)
                        select gen_random_uuid(), ?, a, '2025-11-03', ?, 'institution', ?
                        from unnest(array[?, (select id from plan.action where convention_id = ? and code = 'VS-04')]) a
                        """)
                .params(angers.value(), word + " note", institution, action, angers.value())
                .update();
        UUID campaign = UUID.randomUUID();
        jdbc.sql("""
                        insert into partners.campaign (id, convention_id, title, answer_by, asked_by, asked_at)
                        values (?, ?, 'Une demande', '2025-12-05', ?, '2025-11-10 09:00+00')
                        """)
                .params(
                        campaign,
                        angers.value(),
                        cast.principal(DemoCast.CLAIRE).person().value())
                .update();
        jdbc.sql(
                        "insert into partners.request (id, convention_id, campaign_id, action_id, person_id) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), angers.value(), campaign, action, stranger)
                .update();
        jointChange(angers, action, word);
        renewal(angers, action, word);
        opened(angers, institution, word, code);
    }

    private void renewal(ConventionId angers, UUID action, String word) {
        jdbc.sql("""
                        insert into plan.action_renewal (action_id, convention_id, choice, reason, version)
                        values (?, ?, 'stop', ?, 0)
                        """).params(action, angers.value(), word + " raison").update();
        jdbc.sql("""
                        insert into plan.renewal_deed (id, convention_id, lines) select gen_random_uuid(), ?,
                          jsonb_build_array(jsonb_build_object('id', cast(? as text), 'version', 1, 'choice', 'stop',
                            'reason', ?, 'existing', false, 'by', null, 'at', null))
                        """)
                .params(angers.value(), action.toString(), word + " raison d’avant")
                .update();
    }

    /// What was a secret and is none any more, under other words.
    private void opened(ConventionId angers, UUID institution, String word, String code) {
        UUID action = UUID.randomUUID();
        jdbc.sql("""
                        insert into plan.action (id, convention_id, theme_id, code, title, visibility, institution_id)
                        select ?, convention_id, id, ?, ?, 'institution', ? from convention.theme
                        where convention_id = ? and code = 'VS'
                        """)
                .params(action, code + "0", word + " avant d’être ouverte", institution, angers.value())
                .update();
        jdbc.sql("update plan.action set title = 'Action ouverte' where id = ?")
                .param(action)
                .update();
        jdbc.sql("update plan.action set visibility = 'partners', institution_id = null where id = ?")
                .param(action)
                .update();
    }

    private void jointChange(ConventionId angers, UUID action, String word) {
        jdbc.sql("""
                        insert into plan.joint_change (id, convention_id, actions) select gen_random_uuid(), ?,
                          jsonb_agg(jsonb_build_object('action', a.id, 'version', 0, 'before', jsonb_build_object('topic', ?),
                            'after', jsonb_build_object('topic', ?)))
                        from plan.action a where a.id = ?
                        """).params(angers.value(), word, word + " après", action).update();
    }

    private void open(ConventionId angers, UUID claire) {
        jdbc.sql("""
                        insert into plan.note (id, convention_id, action_id, written_on, body)
                        select gen_random_uuid(), ?, id, '2025-11-04', ? from plan.action where convention_id = ? and code = 'VS-04'
                        """).params(angers.value(), OF_ALL + LETTERS, angers.value()).update();
        jdbc.sql("""
                        insert into intake.file (id, convention_id, kind, file_name, content, received_at, received_by)
                        values (gen_random_uuid(), ?, 'plan', ?, ?, '2025-11-02 10:00+00', ?)
                        """)
                .params(angers.value(), FILE_NAME, new byte[] {0, 1, 2, (byte) 0xff}, claire)
                .update();
        UUID stranger = UUID.randomUUID();
        jdbc.sql("insert into accounts.person (id, given_name, family_name, email) values (?, 'Zoé', 'Inconnue', ?)")
                .params(stranger, ADDRESS_OF_A_STRANGER)
                .update();
        jdbc.sql("""
                        insert into plan.action_person (action_id, person_id, role, convention_id)
                        select id, ?, 'in-charge', convention_id from plan.action where convention_id = ? and code = 'VS-04'
                        """).params(stranger, angers.value()).update();
    }

    /// An avenant, and a convention that follows and is not here.
    private void later(ConventionId angers, UUID claire) {
        UUID amendment = UUID.randomUUID();
        jdbc.sql("""
                        insert into convention.amendment (id, convention_id, slot, number, title, status, prepared_by, prepared_at,
                          adopted_on, before_id, after_id)
                        select ?, ?, 71, 71, 'Avenant n° 1', 'adopted', ?, '2025-06-01 08:00+00', '2025-07-01', s.id, s.id
                        from convention.snapshot s where s.convention_id = ? and s.name = 'Avant l’été'
                        """).params(amendment, angers.value(), claire, angers.value()).update();
        jdbc.sql("""
                        insert into convention.amendment_deliberation (amendment_id, organisation_id, convention_id, reference, decided_on)
                        select ?, organisation_id, convention_id, 'DEL-2025-12', '2025-06-30' from convention.party
                        where convention_id = ? and deleted_at is null
                        """).params(amendment, angers.value()).update();
        // A journey may have prepared one, and taken it back: its frame stays.
        jdbc.sql("delete from plan.renewal where convention_id = ?")
                .param(angers.value())
                .update();
        jdbc.sql("""
                        insert into plan.renewal (id, convention_id, title, short_title, slug, starts_on, ends_on, next_id, prepared_at)
                        values (gen_random_uuid(), ?, 'La suivante', 'Suivante', 'la-suivante', '2027-01-01', '2030-12-31',
                          gen_random_uuid(), '2025-11-01 08:00+00')
                        """).param(angers.value()).update();
        jdbc.sql("""
                        insert into plan.action_lineage (action_id, convention_id, origin_id, origin_convention_id, choice, to_review)
                        select id, convention_id, gen_random_uuid(), gen_random_uuid(), 'continue', true from plan.action
                        where convention_id = ? and code = 'VS-04'
                        """).param(angers.value()).update();
    }

    /// An avenant in preparation: what each institution keeps for itself has changed in it, and each added something.
    private void prepared(ConventionId angers) {
        PersonId claire = cast.principal(DemoCast.CLAIRE).person();
        int slot = amendments.prepare(conventions.getConvention(angers), "Un avenant", "", claire);
        UUID copy = jdbc.sql("""
                        select copy_id from convention.amendment_copy where amendment_id =
                          (select id from convention.amendment where convention_id = ? and slot = ?)
                        """).params(angers.value(), slot).query(UUID.class).single();
        jdbc.sql(
                        "update plan.action set title = title || ' avenant', version = version + 1 where convention_id = ? and code in ('VS-91', 'VS-92', 'VS-05')")
                .param(copy)
                .update();
        jdbc.sql("""
                        insert into plan.action (id, convention_id, theme_id, code, title, visibility, institution_id)
                        select gen_random_uuid(), convention_id, theme_id, code || '5', title || ' de plus', visibility, institution_id
                        from plan.action where convention_id = ? and code in ('VS-91', 'VS-92')
                        """).param(copy).update();
    }

    private void removed(ConventionId angers) {
        jdbc.sql(
                        "update plan.action set deleted_at = now() - make_interval(mins => ascii(code)), version = version + 1 where convention_id = ? and code in ('PE-02', 'JE-01')")
                .param(angers.value())
                .update();
        jdbc.sql(
                        "delete from plan.action_area where convention_id = ? and action_id in (select id from plan.action where code = 'VS-04')")
                .param(angers.value())
                .update();
    }
}
