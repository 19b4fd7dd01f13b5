package org.maillage.directory.reviews;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.maillage.Cast;
import org.maillage.HouseClock;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.accounts.Person;
import org.maillage.base.mail.Mails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Claire asks organisations about their sheets. Each story has organisations of its own; their sheets leave after it.
abstract class ReviewsScene {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^/]+(/fiches/\\S+)");
    private static final String INSEE = "49999";

    @Autowired
    protected Cast cast;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected HouseClock clock;

    @Autowired
    protected Mails mails;

    @Autowired
    protected Organisations organisations;

    private @Nullable String formerCode;

    @BeforeEach
    void thereIsATerritory() {
        jdbc.sql("delete from accounts.wrong_link").update();
        formerCode = jdbc.sql("select code from territory.area where id = ?")
                .param(cast.saintAubin.id().value())
                .query((row, _) -> row.getString(1))
                .list()
                .getFirst();
        code(INSEE);
    }

    @AfterEach
    void timeComesBackAndNeitherSheetNorMailIsLeft() {
        clock.comeBack();
        jdbc.sql("delete from mail.message where body like '%/fiches/%'").update();
        jdbc.sql(
                        "update directory.service set deleted_at = now() where structure_id in (select id from directory.structure where insee = ?)")
                .param(INSEE)
                .update();
        jdbc.sql("update directory.structure set deleted_at = now() where insee = ?")
                .param(INSEE)
                .update();
        code(formerCode);
    }

    private void code(@Nullable String code) {
        jdbc.sql("update territory.area set code = :code where id = :id")
                .param("code", code)
                .param("id", cast.saintAubin.id().value())
                .update();
    }

    Organisation organisation(String name) {
        var organisation = new Organisation(
                new OrganisationId(UUID.randomUUID()),
                name + " " + UUID.randomUUID(),
                name,
                Organisation.Kind.ASSOCIATION,
                null,
                false,
                0);
        organisations.add(organisation);
        return organisation;
    }

    UUID structure(String name, @Nullable Organisation owner, String mail) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into directory.structure (id, name, kind, insee, commune, mail, phone, owner_id)
                        values (:id, :name, 'centre-social', :insee, 'Saint-Aubin', :mail, '+33241000000',
                          cast(:owner as uuid))
                        """)
                .param("id", id)
                .param("name", name)
                .param("insee", INSEE)
                .param("mail", mail)
                .param("owner", owner == null ? null : owner.id().value())
                .update();
        return id;
    }

    UUID service(UUID structure, String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into directory.service (id, structure_id, name) values (?, ?, ?)")
                .params(id, structure, name)
                .update();
        return id;
    }

    String home() {
        return cast.convention.home() + Review.PATH;
    }

    /// Opens a campaign, and leads to it.
    String ask(Organisation whom, String address) {
        MvcTestResult sent = sendAs(
                cast.claire,
                home() + "?etat=toutes",
                "review=" + UUID.randomUUID(),
                "title=Mise à jour de rentrée",
                "message=Surtout les horaires.",
                "answerBy=2025-12-05",
                "to=" + whom.id().value() + " " + address);
        return Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
    }

    String linkOf(String address) {
        return mails.listLatest(10_000).stream()
                .filter(mail -> mail.recipient().equals(address))
                .map(mail -> ADDRESS.matcher(String.valueOf(mail.body())))
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElseThrow();
    }

    long mailsTo(String address) {
        return mails.listLatest(10_000).stream()
                .filter(mail -> mail.recipient().equals(address))
                .count();
    }

    static String someAddress() {
        return UUID.randomUUID() + "@ailleurs.example";
    }

    /// How a link calls the sheet of a structure or of a service.
    String asked(UUID sheet) {
        return jdbc.sql("""
                        select id::text from directory.review_sheet
                        where coalesce(service_id, structure_id) = ? order by ctid desc limit 1
                        """).param(sheet).query(String.class).single();
    }

    @Nullable
    String answerTo(UUID sheet) {
        return jdbc.sql("select answer from directory.review_sheet where id = ?::uuid")
                .param(asked(sheet))
                .query((row, _) -> row.getString(1))
                .list()
                .getFirst();
    }

    String column(UUID structure, String column) {
        return jdbc.sql("select %s::text from directory.structure where id = ?".formatted(column))
                .param(structure)
                .query(String.class)
                .single();
    }

    MvcTestResult open(String address) {
        return mvc.get().uri(address).exchange();
    }

    MvcTestResult readAs(Person reader, String address) {
        return mvc.get().uri(address).with(cast.as(reader)).exchange();
    }

    MvcTestResult send(String address, String... fields) {
        return sendAs(null, address, fields);
    }

    MvcTestResult sendAs(@Nullable Person sender, String address, String... fields) {
        var request = mvc.post().uri(address).with(csrf());
        if (sender != null) {
            request.with(cast.as(sender));
        }
        for (String field : fields) {
            int equals = field.indexOf('=');
            request.param(field.substring(0, equals), field.substring(equals + 1));
        }
        return request.exchange();
    }
}
