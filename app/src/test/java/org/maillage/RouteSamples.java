package org.maillage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.Person;
import org.maillage.convention.Convention;
import org.maillage.convention.Theme;
import org.maillage.diagnosis.workshop.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One object of each kind in a convention, so that every route has something to lead to. The action is piloted by
/// the organisation given.
record RouteSamples(JdbcClient jdbc, Convention convention, Theme theme, Organisation pilot, Person person) {

    /// @return the value of each path variable and of some form fields
    Map<String, String> insert() {
        var samples = new HashMap<String, String>();
        samples.put("convention", convention.slug());
        samples.put("theme", text(theme.id().value()));
        samples.put("themeCode", theme.code());
        samples.put("code", theme.code() + "-901");
        UUID action =
                add("plan.action", "theme_id, code, title", theme.id().value(), theme.code() + "-901", "Une action");
        jdbc.sql(
                        "insert into plan.action_organisation (action_id, organisation_id, role, convention_id) values (?, ?, 'pilot', ?)")
                .params(action, pilot.id().value(), convention.id().value())
                .update();
        samples.put("step", text(add("plan.step", "action_id, title", action, "Une étape")));
        samples.put("note", text(note(action)));
        samples.put("campaign", text(campaign()));
        samples.put("request", text(request(String.valueOf(samples.get("campaign")), action)));
        samples.put(
                "enjeu", text(add("plan.enjeu", "theme_id, title", theme.id().value(), "Un enjeu")));
        samples.put(
                "heading",
                text(add("plan.heading", "theme_id, title", theme.id().value(), "Une rubrique")));
        UUID constat = add("diagnosis.constat", "kind, title", "need", "Un constat");
        samples.put("constat", text(constat));
        samples.put(
                "evidence",
                text(add(
                        "diagnosis.constat_figure",
                        "constat_id, label, value, year, source",
                        constat,
                        "Un chiffre",
                        "31 %",
                        2021,
                        "Insee")));
        addWorkshop(samples);
        samples.putAll(new DirectorySamples(jdbc, convention).insert(person));
        samples.put("topic", text(add("plan.topic", "name", "Un sujet")));
        samples.put("contract", text(add("plan.contract", "name", "Un contrat")));
        UUID organisation = organisation();
        UUID party = add("convention.party", "organisation_id, side", organisation, "other");
        samples.put("boundaries", text(DrawnBoundaries.in(jdbc, convention)));
        samples.put("sector", DrawnBoundaries.sector(jdbc, convention));
        samples.put("place", place());
        samples.put("edition", text(edition()));
        samples.put("dated", text(dated()));
        samples.put("party", text(party));
        samples.put(
                "signatory",
                text(add("convention.signatory", "party_id, name, function", party, "Une personne", "Maire")));
        samples.put("member", text(member()));
        samples.put("organisation", text(organisation));
        jdbc.sql(
                        "insert into plan.action_organisation (action_id, organisation_id, role, convention_id) values (?, ?, 'funder', ?)")
                .params(action, organisation, convention.id().value())
                .update();
        samples.put("carrier", text(organisation));
        samples.put("person", text(person.id().value()));
        samples.put("unaddressed", text(unaddressed(action)));
        samples.put("passkey", text(passkey()));
        samples.put("feed", text(feed()));
        samples.put("secret", "secret-inconnu");
        samples.put("kept", text(UUID.randomUUID()));
        samples.put("gesture", text(UUID.randomUUID()));
        samples.put("notice", text(UUID.randomUUID()));
        samples.put("told", "digest");
        samples.put("token", "jeton-inconnu");
        samples.put("entryToken", "jeton-inconnu");
        samples.put("sheetsToken", "jeton-inconnu");
        samples.put("selectionToken", "jeton-inconnu");
        samples.put("network", "evs");
        samples.put("networkGesture", "ajout");
        samples.put("professional", professional());
        samples.put("proposal", text(proposal()));
        samples.put("fingerprint", "0");
        samples.put("list", "sujets");
        samples.put("format", "ods");
        samples.put("source", "caf-iris");
        samples.put("model", "plan");
        samples.put("area", text(area()));
        samples.put("file", text(file()));
        samples.put("row", "1");
        samples.put(
                "keptFile",
                KeptFileSample.of(jdbc, convention.id().value(), action).toString());
        samples.put("number", "1");
        samples.put("received", text(received()));
        samples.put("change", text(jointChange(action)));
        samples.put("snapshot", text(snapshot()));
        samples.putAll(Map.of("kind", "enjeu", "subject", String.valueOf(samples.get("enjeu"))));
        samples.put("entry", entryOf(UUID.fromString(String.valueOf(samples.get("enjeu")))));
        samples.put("comment", text(comment(UUID.fromString(String.valueOf(samples.get("enjeu"))))));
        samples.put("deed", text(deed(action)));
        samples.put("slot", Integer.toString(amendment()));
        return samples;
    }

    private String entryOf(UUID subject) {
        return jdbc.sql("select max(id) from journal.entry where subject_id = ?")
                .param(subject)
                .query(Long.class)
                .single()
                .toString();
    }

    private UUID note(UUID action) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into plan.note (id, convention_id, action_id, written_on, author_id, body)
                        values (?, ?, ?, date '2025-11-01', (select id from accounts.person where given_name = 'Claire'), 'Une nouvelle')
                        """).params(id, convention.id().value(), action).update();
        return id;
    }

    private UUID comment(UUID enjeu) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into convention.comment (id, convention_id, subject_kind, subject_id, author_id, written_at, body)
                        values (?, ?, 'enjeu', ?, (select id from accounts.person where given_name = 'Claire'),
                          timestamptz '2025-11-20 09:00+00', 'Un commentaire')
                        """).params(id, convention.id().value(), enjeu).update();
        return id;
    }

    private void addWorkshop(Map<String, String> samples) {
        UUID workshop =
                add("diagnosis.workshop", "title, question, stage", "Un atelier", "Une question ?", "proposing");
        String code = ShortCode.createRandom().value();
        jdbc.sql("insert into diagnosis.workshop_code (code, workshop_id) values (?, ?)")
                .params(code, workshop)
                .update();
        samples.put("workshop", text(workshop));
        samples.put("shortCode", code);
        samples.put("keeping", text(UUID.randomUUID()));
        samples.put(
                "idea",
                text(add(
                        "diagnosis.workshop_idea",
                        "workshop_id, wording, state, sent_at",
                        workshop,
                        "Une proposition",
                        "shown",
                        java.time.OffsetDateTime.parse("2025-11-20T09:00:00Z"))));
    }

    /// Somebody who agreed to be found in the territory of the convention; no member is them.
    private String professional() {
        return jdbc.sql("""
                        insert into directory.professional (id, territory_id, address, name, changed_on)
                        values (?, ?, 'zoe@saint-aubin.example', 'Zoé Kerbrat', '2025-11-20') returning number
                        """)
                .params(UUID.randomUUID(), convention.territory().value())
                .query(Long.class)
                .single()
                .toString();
    }

    private UUID proposal() {
        return add(
                "directory.professional_proposal",
                "address, address_digest, name, function, organisation, message, proposed_by, proposed_on, expires_at",
                "malo@saint-aubin.example",
                new byte[] {1},
                "Malo Jégou",
                "",
                "",
                "",
                person.id().value(),
                LocalDate.of(2025, 11, 20),
                java.time.OffsetDateTime.parse("2025-12-04T09:00:00Z"));
    }

    private UUID campaign() {
        return add(
                "partners.campaign",
                "title, answer_by, asked_by, asked_at",
                "Une demande",
                LocalDate.of(2025, 12, 5),
                person.id().value(),
                java.time.OffsetDateTime.parse("2025-11-20T09:00:00Z"));
    }

    private UUID request(String campaign, UUID action) {
        return add(
                "partners.request",
                "campaign_id, action_id, person_id",
                UUID.fromString(campaign),
                action,
                person.id().value());
    }

    private UUID unaddressed(UUID action) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into accounts.person (id, given_name, family_name) values (?, 'Sans', 'Adresse')")
                .param(id)
                .update();
        jdbc.sql(
                        "insert into plan.action_person (action_id, person_id, role, convention_id) values (?, ?, 'in-charge', ?)")
                .params(action, id, convention.id().value())
                .update();
        return id;
    }

    private UUID file() {
        return StagedFile.in(jdbc, convention.slug());
    }

    private UUID received() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into convention.received_file (id, file_name, content, digest, received_at, received_by)
                        values (?, 'convention.zip', '\\x00', '', now(), ?)
                        """).params(id, person.id().value()).update();
        return id;
    }

    private UUID snapshot() {
        return add(
                "convention.snapshot",
                "kind, name, taken_at, content",
                "named",
                "Un état",
                java.time.OffsetDateTime.parse("2025-11-20T09:00:00Z"),
                gzip("{\"format\": \"maillage-convention\", \"version\": 1, \"tables\": {}}"));
    }

    /// An avenant in preparation, with a copy that holds nothing yet; its address is no other convention's.
    private int amendment() {
        int slot = 1 + Math.floorMod(convention.id().hashCode(), 99_999);
        UUID amendment = add(
                "convention.amendment",
                "slot, number, title, prepared_at",
                slot,
                slot,
                "Un avenant",
                java.time.OffsetDateTime.parse("2025-11-20T09:00:00Z"));
        UUID copy = UUID.randomUUID();
        jdbc.sql("""
                        insert into convention.convention (id, slug, title, short_title, status, starts_on, ends_on, signed_on, territory_id)
                        select ?, slug || '-avenant', title, short_title, status, starts_on, ends_on, signed_on, territory_id
                        from convention.convention where id = ?
                        """).params(copy, convention.id().value()).update();
        jdbc.sql("""
                        insert into convention.amendment_copy (copy_id, amendment_id, convention_id, base, ids)
                        values (?, ?, ?, ?, jsonb_build_object(?, ?))
                        """)
                .params(copy, amendment, convention.id().value())
                .params(
                        gzip("{\"format\": \"maillage-convention\", \"version\": 1, \"tables\": {}}"),
                        text(convention.id().value()),
                        text(copy))
                .update();
        return slot;
    }

    private static byte[] gzip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private UUID passkey() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into accounts.passkey (id, person_id, name, credential_id, transports, public_key, signature_count, created_at)
                        values (?, ?, 'Un appareil', uuid_send(?), '{}', '\\x00', 0, now())
                        """).params(id, person.id().value(), id).update();
        return id;
    }

    private UUID feed() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into diary.feed (id, person_id, name, token_digest, made_at)
                        values (?, ?, 'Un agenda', uuid_send(?), now())
                        """).params(id, person.id().value(), id).update();
        return id;
    }

    private UUID jointChange(UUID action) {
        UUID id = UUID.randomUUID();
        String state =
                "{\"progress\": \"upcoming\", \"endless\": false, \"citywide\": false, \"area\": [], \"pilot\": [\"%s\"], \"copilot\": [], \"contract\": [], \"topic\": []}"
                        .formatted(pilot.id().value());
        jdbc.sql("insert into plan.joint_change (id, convention_id, actions) values (?, ?, cast(? as jsonb))")
                .params(
                        id,
                        convention.id().value(),
                        "[{\"action\": \"%s\", \"version\": 0, \"before\": %s, \"after\": %s}]"
                                .formatted(action, state, state))
                .update();
        return id;
    }

    private UUID deed(UUID action) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into plan.renewal_deed (id, convention_id, lines) values (?, ?, cast(? as jsonb))")
                .params(id, convention.id().value(), "[{\"id\": \"%s\", \"version\": 1}]".formatted(action))
                .update();
        return id;
    }

    private UUID area() {
        return jdbc.sql(
                        "select id from territory.area where parent_id = ? or id = ? order by parent_id is null limit 1")
                .params(convention.territory().value(), convention.territory().value())
                .query(UUID.class)
                .single();
    }

    private String place() {
        return jdbc.sql("select slug from territory.area where id = ?")
                .param(convention.territory().value())
                .query(String.class)
                .single();
    }

    private UUID dated() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into diagnosis.dated (id, convention_id, name, taken_on, figures)
                        values (?, ?, 'Bilan', '2025-11-20', '[{"area": "ville", "place": "Ville", "indicator": "allocataires",
                          "name": "Allocataires", "value": 12, "words": "12", "unit": "NUMBER", "concept": "allocataires",
                          "source": "Caf", "year": 2021, "method": "", "file": "", "lines": ""}]')
                        """).params(id, convention.id().value()).update();
        return id;
    }

    // Shown, as most are; shared by the conventions of the instance.
    private UUID edition() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into figures.edition (id, source, level, year, measures, file_name, file_digest, file_bytes,
                          departements, rows_read, rows_kept, cells_secret, state, received_at)
                        values (?, 'caf-iris', 'iris', 2021, '{a}', 'caf2021.csv', '', 1, ?, 1, 1, 0, 'in_force', now())
                        """).params(id, new String[] {convention.slug()}).update();
        return id;
    }

    private UUID organisation() {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "insert into accounts.organisation (id, name, short_name, kind) values (?, ?, 'Une organisation', 'other')")
                .params(id, "Une organisation de " + convention.slug())
                .update();
        return id;
    }

    private UUID member() {
        return jdbc.sql(
                        "select id from convention.member where convention_id = ? and person_id = ? and removed_at is null")
                .params(convention.id().value(), person.id().value())
                .query(UUID.class)
                .single();
    }

    private UUID add(String table, String columns, Object... values) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into %s (id, convention_id, %s) values (?, ?%s)"
                        .formatted(table, columns, ", ?".repeat(values.length)))
                .params(id, convention.id().value())
                .params(List.of(values))
                .update();
        return id;
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
