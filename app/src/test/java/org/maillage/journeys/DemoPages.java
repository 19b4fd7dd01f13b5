package org.maillage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.DrawnBoundaries;
import org.maillage.KeptFileSample;
import org.maillage.RoutePages;
import org.maillage.StagedFile;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.links.LinkToken;
import org.maillage.accounts.links.OneTimeLink;
import org.maillage.accounts.links.OneTimeLinks;
import org.maillage.convention.ConventionId;
import org.maillage.convention.snapshots.SnapshotKind;
import org.maillage.convention.snapshots.Snapshots;
import org.maillage.demo.DemoCast;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The pages of the route table on the demonstration completed by `every-page.sql`: what stands for each variable of
/// their addresses, and who may open them.
final class DemoPages {

    /// Maud coordinates the empty and the imported convention, and administers the instance.
    private static final String MAUD = "maud.vernoux";

    private static final String ANGERS =
            "(select id from convention.convention where slug = '" + DemoCast.ANGERS + "')";

    /// The journeys take back what they wrote: it stays in the tables, and has no page.
    private static final String LIVE = "deleted_at is null and ";

    private static final String UNCHANGED = """
            {"progress": "ongoing", "endless": false, "citywide": false, "area": [], "pilot": [], "copilot": [], "contract": [], "topic": []}""";

    private static final PersonId LOU = new PersonId(UUID.fromString("0000aaaa-0000-4000-8000-000000000002"));

    private final JdbcClient jdbc;
    private final OneTimeLinks links;
    private final Map<String, String> samples = new HashMap<>();

    DemoPages(
            JdbcClient jdbc, OneTimeLinks links, Snapshots snapshots, HandedIn handedIn, PreparedAmendment amendment) {
        this.jdbc = jdbc;
        this.links = links;
        collectSamples();
        collectMadeSamples();
        collectDiagnosisSamples();
        samples.put("snapshot", frozen(snapshots));
        samples.put("received", handedIn.keep().toString());
        samples.put("keptFile", keptFile());
        samples.put("boundaries", DrawnBoundaries.in(jdbc, DemoCast.ANGERS).toString());
        samples.put("sector", "monplaisir");
        samples.put("number", "1");
        samples.put("slot", Integer.toString(amendment.prepare(jdbc)));
    }

    /// Every page of the instance, and of a convention that lives.
    static Stream<String> full() {
        return RoutePages.paths();
    }

    /// The pages that a convention has when nothing is in it. An avenant amends what is signed: there is none yet.
    static Stream<String> empty() {
        return RoutePages.paths()
                .filter(path -> path.startsWith("/espace/{convention}") && path.indexOf('{', 9) < 0)
                .filter(path -> !path.endsWith("/avenants/nouveau"))
                .map(path -> path.replace("{convention}", "{empty}"));
    }

    /// Who opens a page.
    static String visitor(String path) {
        if (path.startsWith("/espace")) {
            return path.startsWith("/espace/{empty}") || path.startsWith("/espace/{imported}") ? MAUD : DemoCast.CLAIRE;
        }
        return path.startsWith("/administration") || path.startsWith("/courrier")
                ? DemoCast.NADEGE
                : DemoWindows.NOBODY;
    }

    /// The address with a sample for each of its variables.
    String filled(String path) {
        String filled = parts(path);
        for (Map.Entry<String, String> sample : samples.entrySet()) {
            filled = filled.replace("{" + sample.getKey() + "}", sample.getValue());
        }
        assertThat(filled).as("a sample for every variable of %s", path).doesNotContain("{");
        return filled;
    }

    // What is written of a structure bears the same name in every address; each page has its own structure for it.
    private static String parts(String path) {
        return path.replace("{structure}/equipe", "{teamed}/equipe")
                .replace("{structure}/suivi", "{followed}/suivi")
                .replace("referents/{part}", "referents/{referent}")
                .replace("rencontres/{part}", "rencontres/{meeting}")
                .replace("agrements/{part}", "agrements/{approval}")
                .replace("besoins/{part}", "besoins/{need}")
                .replace("formations/{part}", "formations/{training}");
    }

    private void collectStructures() {
        String followed = "(select id from directory.structure where name like '%Quatre Saules')";
        String teamed = "(select id from directory.structure where name like '%Petits Cailloux Bleus')";
        samples.put("followed", one("number", "structure", "id = " + followed));
        samples.put("alike", one("number", "structure", "name = 'Centre Jean Vilar'"));
        samples.put("teamed", one("number", "structure", "id = " + teamed));
        samples.put("given", one("number", "service", "structure_id = " + followed));
        for (String part : List.of("referent", "meeting", "approval")) {
            samples.put(part, one("id", part, "structure_id = " + followed));
        }
        samples.put("need", one("id", "qualification_need", "structure_id = " + teamed));
        samples.put("training", one("id", "training", "structure_id = " + teamed));
    }

    private String one(String column, String table, String condition) {
        return jdbc.sql("select %1$s::text from directory.%2$s where %3$s and deleted_at is null order by %1$s limit 1"
                        .formatted(column, table, condition))
                .query(String.class)
                .single();
    }

    private void collectSamples() {
        collectStructures();
        samples.putAll(Map.of("convention", DemoCast.ANGERS, "empty", "convention-vide"));
        samples.putAll(Map.of("code", "VS-04", "themeCode", "VS", "area", "monplaisir"));
        samples.put(
                "step",
                first(
                        "plan.step",
                        LIVE + "action_id = (select id from plan.action where code = 'VS-04' and convention_id = "
                                + ANGERS + ")"));
        samples.put(
                "note",
                first(
                        "plan.note",
                        LIVE + "author_id = (select id from accounts.person where family_name = 'Méterreau')"));
        samples.put("noteCode", codeOfNote(samples.get("note")));
        samples.put("enjeu", first("plan.enjeu", LIVE + "true"));
        samples.put(
                "constat", first("diagnosis.constat", LIVE + "merged_into is null and title like 'Les parents qui%'"));
        samples.put("structure", sheet("structure", "Accueil de loisirs des Petits Cailloux Bleus"));
        samples.put("service", sheet("service", "Mercredis des Petits Cailloux"));
        samples.put("heading", first("plan.heading", LIVE + "true"));
        samples.put("workshop", first("diagnosis.workshop", LIVE + "true"));
        samples.put("idea", first("diagnosis.workshop_idea", "workshop_id = '" + samples.get("workshop") + "'"));
        samples.put(
                "shortCode",
                jdbc.sql("select code from diagnosis.workshop_code where workshop_id = ?::uuid")
                        .param(samples.get("workshop"))
                        .query(String.class)
                        .single());
        samples.put("topic", first("plan.topic", LIVE + "true"));
        samples.put("party", first("convention.party", "true"));
        samples.put("signatory", first("convention.signatory", "party_id = '" + samples.get("party") + "'"));
        samples.put("member", first("convention.member", "role = 'reader'"));
        samples.put("organisation", any("accounts.organisation"));
        samples.put("carrier", firstOf("organisation_id", "plan.action_organisation", "role = 'pilot'"));
        samples.put("person", any("accounts.person"));
        samples.putAll(Map.of(
                "imported",
                "convention-importee",
                "importedCode",
                "PE-01",
                "file",
                StagedFile.in(jdbc, "convention-importee").toString(),
                "row",
                "1"));
        samples.put("firstAccess", token(OneTimeLink.firstAdministrator()));
        samples.put("reset", token(OneTimeLink.passwordReset(LOU)));
        samples.put(
                "invitation", token(OneTimeLink.invitation(LOU, new OneTimeLink.Invitation(LOU, null, null, false))));
    }

    /// What only the latest pages hold: a passkey of Claire, a change of several actions, news asked of Inès.
    private void collectMadeSamples() {
        String action = first("plan.action", "code = 'VS-04'");
        samples.put(
                "passkey",
                insert(
                        "accounts.passkey",
                        "id, person_id, name, credential_id, transports, public_key, signature_count, created_at",
                        """
                        ?::uuid, (select id from accounts.person where family_name = 'Méterreau'), 'Un appareil',
                        uuid_send(gen_random_uuid()), '{}', '\\x00', 0, now()"""));
        samples.put("change", insert("plan.joint_change", "id, convention_id, actions", """
                        ?::uuid, %s, jsonb_build_array(jsonb_build_object('action', '%s', 'version', 0,
                          'before', '%3$s'::jsonb, 'after', '%3$s'::jsonb))""".formatted(
                        ANGERS, action, UNCHANGED)));
        samples.put(
                "campaign",
                insert("partners.campaign", "id, convention_id, title, answer_by, asked_by, asked_at", """
                        ?::uuid, %s, 'Avant le comité de pilotage', '2025-12-05',
                        (select id from accounts.person where family_name = 'Méterreau'), '2025-11-20 09:00+00'""".formatted(
                                ANGERS)));
        String unaddressed =
                insert("accounts.person", "id, given_name, family_name", "?::uuid, 'Personne', 'Sans-Adresse'");
        jdbc.sql("""
                        insert into plan.action_person (action_id, person_id, role, convention_id)
                        values (?::uuid, ?::uuid, 'in-charge', %s)
                        """.formatted(ANGERS))
                .params(first("plan.action", "code = 'DR-08'"), unaddressed)
                .update();
        samples.put("unaddressed", unaddressed);
        String request =
                insert("partners.request", "id, convention_id, campaign_id, action_id, person_id", """
                        ?::uuid, %s, '%s', '%s', (select id from accounts.person where family_name = 'Takarli')""".formatted(
                                ANGERS, samples.get("campaign"), action));
        LinkToken token = LinkToken.createRandom();
        jdbc.sql(
                        "insert into partners.link (token_digest, request_id, created_at, expires_at) values (?, ?::uuid, '2025-11-20 09:00+00', '2025-12-04 09:00+00')")
                .params(token.digest(), request)
                .update();
        samples.put("stopToken", stopToken());
        samples.put("mailToken", token.value());
        samples.put("entryToken", entryToken());
        collectReviewSamples();
        collectSelectionSamples();
        samples.put("network", "evs");
        samples.put(
                "professional",
                jdbc.sql("select min(number) from directory.professional")
                        .query(Long.class)
                        .single()
                        .toString());
        collectHistorySamples(action);
    }

    /// An organisation that is asked about its sheets, and has said that one of them is gone.
    private void collectReviewSamples() {
        String place = "(select id from directory.structure where name like '%Petits Cailloux Bleus')";
        String keeper = "(select owner_id from directory.structure where id = " + place + ")";
        String review = insert(
                "directory.review",
                "id, convention_id, title, message, scope, answer_by, opened_by, opened_at",
                """
                        ?::uuid, %s, 'Mise à jour de rentrée', 'Surtout les horaires.', 'Toutes les fiches', '2025-12-05',
                        (select id from accounts.person where family_name = 'Méterreau'), '2025-11-20 09:00+00'""".formatted(ANGERS));
        String ask = insert(
                "directory.review_ask", "id, review_id, convention_id, organisation_id, address, word", """
                        ?::uuid, '%s', %s, %s, 'accueil@petits-cailloux.example', 'Nous déménageons.'""".formatted(
                                review, ANGERS, keeper));
        String columns = "id, review_id, ask_id, convention_id, structure_id, service_id, answer, answered_at, reason";
        String values = "?::uuid, '%s', '%s', %s, %s, ".formatted(review, ask, ANGERS, place);
        samples.put("review", review);
        samples.put("askedSheet", insert("directory.review_sheet", columns, values + "null, null, null, ''"));
        samples.put("askedService", insert("directory.review_sheet", columns, values + """
                        (select min(id::text)::uuid from directory.service where structure_id = %s), 'gone',
                        '2025-11-20 10:00+00', 'Fermé depuis juin'""".formatted(place)));
        samples.put(
                "keeper",
                jdbc.sql("select " + keeper).query(UUID.class).single().toString());
        LinkToken token = LinkToken.createRandom();
        jdbc.sql("""
                        insert into directory.review_link (token_digest, ask_id, created_at, expires_at)
                        values (?, ?::uuid, '2025-11-20 09:00+00', '2125-12-04 09:00+00')
                        """).params(token.digest(), ask).update();
        samples.put("sheetsToken", token.value());
    }

    /// What Claire is choosing for a family, and what she has sent.
    private void collectSelectionSamples() {
        String claire = "(select id from accounts.person where family_name = 'Méterreau')";
        jdbc.sql("""
                        insert into directory.selection (id, convention_id, made_by, note, changed_at)
                        values (gen_random_uuid(), %s, %s, 'Les deux ont de la place.', '2025-11-20 09:00+00')
                        on conflict do nothing""".formatted(ANGERS, claire)).update();
        LinkToken token = LinkToken.createRandom();
        jdbc.sql("""
                        insert into directory.selection (id, convention_id, made_by, note, changed_at, sent_at, signature,
                          token_digest, expires_at)
                        values (gen_random_uuid(), %s, %s, 'Les deux ont de la place.', '2025-11-20 09:00+00',
                          '2025-11-20 09:00+00', 'Claire Méterreau, Ville d’Angers', ?, '2125-12-04 09:00+00')
                        """.formatted(ANGERS, claire)).param(token.digest()).update();
        jdbc.sql("""
                        insert into directory.selection_item (selection_id, structure_id, service_id)
                        select s.id, v.structure_id, v.id from directory.selection s, directory.service v
                        where s.made_by = %s and v.structure_id in (
                          select id from directory.structure
                          where name like '%%Petits Cailloux Bleus' or name like '%%Quatre Saules')
                        on conflict do nothing""".formatted(claire)).update();
        samples.put("selectionToken", token.value());
    }

    /// Somebody who is asked whether they agree to be found.
    private String entryToken() {
        String proposal = insert("directory.professional_proposal", """
                        id, convention_id, address, address_digest, name, function, organisation, message, proposed_by,
                        proposed_on, expires_at""", """
                        ?::uuid, %s, 'lou@demo.maillage.example', '\\x00', 'Lou Pasquereau', '', '', '',
                        (select id from accounts.person where family_name = 'Méterreau'), '2025-11-20',
                        '2125-12-04 09:00+00'""".formatted(ANGERS));
        LinkToken token = LinkToken.createRandom();
        jdbc.sql("""
                        insert into directory.professional_link (token_digest, proposal_id, created_at, expires_at)
                        values (?, ?::uuid, '2025-11-20 09:00+00', '2125-12-04 09:00+00')
                        """).params(token.digest(), proposal).update();
        return token.value();
    }

    /// A file of official figures that was received, and a diagnosis that was kept.
    private void collectDiagnosisSamples() {
        samples.put("place", "monplaisir");
        samples.put("edition", insert("figures.edition", """
                        id, source, level, year, measures, file_name, file_digest, file_bytes, departements, rows_read,
                        rows_kept, cells_secret, state, received_at""", """
                        ?::uuid, 'caf-iris', 'iris', 2021, '{a}', 'caf2021.csv', '', 1, array[gen_random_uuid()::text], 1, 1, 0,
                        'in_force', now()"""));
        samples.put("dated", insert("diagnosis.dated", "id, convention_id, name, taken_on, figures", """
                        ?::uuid, %s, 'Bilan', '2025-11-20', '[{"area": "angers", "place": "Angers",
                          "indicator": "allocataires", "name": "Allocataires", "value": 12, "words": "12", "unit": "NUMBER",
                          "concept": "allocataires", "source": "Caf", "year": 2021, "method": "", "file": "",
                          "lines": ""}]'""".formatted(
                        ANGERS)));
    }

    /// What somebody changed on an action, for its history and for the way back.
    private String stopToken() {
        jdbc.sql("""
                        insert into notices.stop_link (person_id, token) values (?, 'au-pied-d-un-courriel')
                        on conflict (person_id) do update set token = excluded.token
                        """).param(LOU.value()).update();
        return "au-pied-d-un-courriel";
    }

    private void collectHistorySamples(String action) {
        jdbc.sql("""
                        update plan.action set title = title || ' et au-delà', priority = 'high', version = version + 1
                        where id = ?::uuid
                        """).param(action).update();
        samples.putAll(Map.of("kind", "action", "subject", action, "comment", comment(action)));
        samples.put(
                "entry",
                jdbc.sql("select max(id) from journal.entry where subject_id = ?::uuid")
                        .param(action)
                        .query(Long.class)
                        .single()
                        .toString());
    }

    /// What Claire said about an action, to be answered, changed and withdrawn.
    private String comment(String action) {
        return insert(
                "convention.comment",
                "id, convention_id, subject_kind, subject_id, author_id, written_at, body",
                """
                ?::uuid, %s, 'action', '%s', (select id from accounts.person where family_name = 'Méterreau'),
                '2025-11-20 09:00+00', 'Un commentaire'""".formatted(ANGERS, action));
    }

    /// A state of Angers before one of its actions got another title, and another was added.
    private String frozen(Snapshots snapshots) {
        var angers =
                new ConventionId(jdbc.sql("select " + ANGERS).query(UUID.class).single());
        String id = snapshots
                .freeze(angers, SnapshotKind.NAMED, "Bilan " + UUID.randomUUID(), "Avant le comité", null)
                .value()
                .toString();
        jdbc.sql("update plan.action set title = title || ' !', version = version + 1 where code = 'VS-05'")
                .update();
        return id;
    }

    /// A file with the action whose sheet is looked at.
    private String keptFile() {
        UUID angers = jdbc.sql("select " + ANGERS).query(UUID.class).single();
        return KeptFileSample.of(jdbc, angers, UUID.fromString(first("plan.action", "code = 'VS-04'")))
                .toString();
    }

    private String insert(String table, String columns, String values) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into %s (%s) select %s".formatted(table, columns, values))
                .param(id)
                .update();
        return id;
    }

    private String token(OneTimeLink link) {
        return links.create(link).value();
    }

    private String first(String table, String condition) {
        return firstOf("id", table, condition);
    }

    private String firstOf(String column, String table, String condition) {
        return jdbc.sql("""
                        select %1$s from %2$s
                        where convention_id = (select id from convention.convention where slug = ?) and %3$s
                        order by %1$s limit 1
                        """.formatted(column, table, condition))
                .param(DemoCast.ANGERS)
                .query(UUID.class)
                .single()
                .toString();
    }

    private String sheet(String table, String name) {
        String slug = org.maillage.territory.Slugs.of(name);
        return jdbc.sql("select number from directory." + table + " where name = ?")
                        .param(name)
                        .query(Long.class)
                        .single()
                + "-" + slug;
    }

    private String codeOfNote(String note) {
        return jdbc.sql(
                        "select code from plan.action where id = (select action_id from plan.note where id = cast(? as uuid))")
                .param(note)
                .query(String.class)
                .single();
    }

    private String any(String table) {
        return jdbc.sql("select id from " + table + " order by id limit 1")
                .query(UUID.class)
                .single()
                .toString();
    }
}
