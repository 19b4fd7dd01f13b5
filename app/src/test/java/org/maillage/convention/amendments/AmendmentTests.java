package org.maillage.convention.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.contents.ContentDifferences;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsReader;
import org.maillage.convention.contents.Divergence;
import org.maillage.convention.snapshots.Snapshots;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/// An avenant of Angers: prepared in its copy, compared with what lives on, adopted, taken back.
@DemoTest
@Transactional
class AmendmentTests {

    private static final String AVENANTS = "/espace/" + DemoCast.ANGERS + "/avenants";

    @Autowired
    private DemoCast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Conventions conventions;

    @Autowired
    private AmendmentPreparation preparation;

    @Autowired
    private Amendments amendments;

    @Autowired
    private AmendmentReadings readings;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private ContentsReader reader;

    @Autowired
    private ContentDifferences differences;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private MockMvc mvc;

    private ConventionId angers;
    private PersonId claire;
    private int slot;

    @BeforeEach
    void prepare() {
        Convention convention = conventions.findBySlug(DemoCast.ANGERS).orElseThrow();
        angers = convention.id();
        claire = cast.principal(DemoCast.CLAIRE).person();
        slot = preparation.prepare(convention, "Ouvrir la jeunesse aux 11-13 ans", "", claire);
    }

    @Test
    void changesNothingByItself() {
        AmendmentReading reading = read();
        assertThat(reading.merged()).isEqualTo(reading.living());
        assertThat(adopt()).isInstanceOf(Saved.Refused.class);
    }

    @Test
    void writesWhatWasComparedAndNothingElseOnTheSameRows() {
        UUID retitled = action(angers, "VS-04");
        retitle(copy(), "VS-04", "Un lieu pour les familles");
        jdbc.sql("update plan.action set deleted_at = now() where convention_id = ? and code = 'PE-01'")
                .param(copy().value())
                .update();
        addAction(copy(), "VS-90");
        AmendmentReading compared = read();
        int version = version(retitled);
        assertThat(adopt()).isEqualTo(Saved.DONE);
        Contents now = reader.readStanding(angers, ContentUse.CARRIED);
        assertThat(differences.between(compared.merged(), now, ContentUse.CARRIED))
                .isEmpty();
        assertThat(now.find("plan.action", retitled).orElseThrow().text("title"))
                .isEqualTo("Un lieu pour les familles");
        assertThat(version(retitled)).isGreaterThan(version);
        assertThat(jdbc.sql("select deleted_at is not null from plan.action where convention_id = ? and code = 'PE-01'")
                        .param(angers.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(now.rows("plan.action")).anyMatch(row -> "VS-90".equals(row.text("code")));
    }

    @Test
    void keepsTheStatesBeforeAndAfter() {
        Contents before = reader.readStanding(angers, ContentUse.CARRIED);
        retitle(copy(), "VS-04", "Un lieu pour les familles");
        assertThat(adopt()).isEqualTo(Saved.DONE);
        Amendment adopted = amendments.getAmendment(angers, slot);
        assertThat(adopted.deliberations()).hasSize(2);
        assertThat(differences.between(before, snapshots.read(angers, adopted.before()), ContentUse.CARRIED))
                .isEmpty();
        assertThat(title(snapshots.read(angers, adopted.after()), action(angers, "VS-04")))
                .isEqualTo("Un lieu pour les familles");
    }

    @Test
    void keepsWhatTheConventionBecameMeanwhile() {
        retitle(copy(), "VS-04", "Un lieu pour les familles");
        retitle(angers, "VS-05", "Autre chose");
        assertThat(adopt()).isEqualTo(Saved.DONE);
        Contents now = reader.readStanding(angers, ContentUse.CARRIED);
        assertThat(title(now, action(angers, "VS-05"))).isEqualTo("Autre chose");
        assertThat(title(now, action(angers, "VS-04"))).isEqualTo("Un lieu pour les familles");
    }

    @Test
    void asksToChooseBeforeItIsAdopted() {
        retitle(copy(), "VS-04", "Titre de l’avenant");
        retitle(angers, "VS-04", "Titre vivant");
        assertThat(adopt())
                .isInstanceOfSatisfying(
                        Saved.Refused.class, no -> assertThat(no.sentence()).contains("choix"));
        Divergence asked = read().merge().undecided().getFirst();
        copies.choose(angers, amendments.getAmendment(angers, slot).id(), Map.of(asked, Divergence.Side.DRAFT));
        assertThat(adopt()).isEqualTo(Saved.DONE);
        assertThat(title(reader.readStanding(angers, ContentUse.CARRIED), action(angers, "VS-04")))
                .isEqualTo("Titre de l’avenant");
    }

    @Test
    void givesTheNextCodeToWhatWasAddedOnBothSidesUnderOne() {
        addAction(copy(), "VS-90");
        addAction(angers, "VS-90");
        assertThat(read().renamed()).singleElement().satisfies(one -> {
            assertThat(one.from()).isEqualTo("VS-90");
            assertThat(one.to()).isEqualTo("VS-91");
        });
        assertThat(adopt()).isEqualTo(Saved.DONE);
        assertThat(action(angers, "VS-91")).isNotNull();
    }

    @Test
    void makesOneOfATopicAddedOnBothSides() {
        addTopic(copy(), "Mobilité");
        addTopic(angers, "mobilité");
        AmendmentReading reading = read();
        assertThat(reading.merged().rows("plan.topic"))
                .hasSameSizeAs(reading.living().rows("plan.topic"));
    }

    @Test
    void refusesAComparisonThatWasNotRead() {
        retitle(copy(), "VS-04", "Un lieu pour les familles");
        Adoption adoption = adoption();
        retitle(copy(), "VS-05", "Encore autre chose");
        assertThat(adoptions.adopt(angers, slot, adoption, claire))
                .isInstanceOfSatisfying(
                        Saved.Refused.class, no -> assertThat(no.field()).isEqualTo(Adoption.READ));
    }

    @Test
    void takesAnAdoptionBackAsLongAsNothingChangedSince() {
        Contents before = reader.readStanding(angers, ContentUse.CARRIED);
        retitle(copy(), "VS-04", "Un lieu pour les familles");
        addAction(copy(), "VS-90");
        adopt();
        assertThat(adoptions.cancel(angers, slot)).isEqualTo(Saved.DONE);
        assertThat(differences.between(before, reader.readStanding(angers, ContentUse.CARRIED), ContentUse.CARRIED))
                .isEmpty();
        assertThat(adopt()).isEqualTo(Saved.DONE);
        retitle(angers, "VS-05", "Depuis");
        assertThat(adoptions.cancel(angers, slot)).isInstanceOf(Saved.Refused.class);
    }

    @Test
    void comparesASecondOneWithWhatTheFirstMadeOfTheConvention() {
        int second = preparation.prepare(conventions.getConvention(angers), "Un autre", "", claire);
        retitle(copy(), "VS-04", "Le premier");
        retitle(copyOf(second), "VS-04", "Le second");
        assertThat(adopt()).isEqualTo(Saved.DONE);
        assertThat(readings.read(angers, amendments.getAmendment(angers, second))
                        .merge()
                        .undecided())
                .hasSize(1);
    }

    @Test
    void isNoConventionForAnybodyWhoListsThem() {
        assertThat(conventions.listAll()).noneMatch(one -> one.slug().contains("avenant"));
        assertThat(conventions.listSpacesOf(claire)).noneMatch(one -> one.copy() != null);
        assertThat(conventions.findBySlug(slug())).isPresent();
    }

    @Test
    void opensItsCopyToTheCoordinationAlone() throws Exception {
        for (String name : List.of(DemoCast.CLAIRE, DemoCast.YOUSSEF, DemoCast.ANNE_LISE)) {
            mvc.perform(get("/espace/" + slug() + "/plan").with(cast.as(name)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("La convention signée reste en vigueur.")));
        }
        for (String name : List.of(DemoCast.INES, DemoCast.HELENE, DemoCast.GWENOLA, DemoCast.NADEGE)) {
            mvc.perform(get("/espace/" + slug() + "/plan").with(cast.as(name))).andExpect(status().isNotFound());
        }
        mvc.perform(get(AVENANTS + "/" + slot).with(cast.as(DemoCast.HELENE))).andExpect(status().isNotFound());
        mvc.perform(get("/espace/" + slug() + "/membres").with(cast.as(DemoCast.CLAIRE)))
                .andExpect(status().isForbidden());
    }

    @Test
    void closesToWhoIsNoLongerAMember() throws Exception {
        jdbc.sql("update convention.member set removed_at = now() where convention_id = ? and person_id = ?")
                .params(
                        angers.value(),
                        cast.principal(DemoCast.YOUSSEF).person().value())
                .update();
        mvc.perform(get("/espace/" + slug() + "/plan").with(cast.as(DemoCast.YOUSSEF)))
                .andExpect(status().isNotFound());
    }

    @Test
    void showsOneInstitutionNothingOfWhatTheOtherKeepsToItself() throws Exception {
        keepToTheCaf(angers);
        keepToTheCaf(copy());
        retitle(copy(), "VS-04", "Secret de la Caf");
        retitle(copy(), "VS-05", "Visible de tous");
        for (String inside : List.of("", "/export.csv")) {
            mvc.perform(get(AVENANTS + "/" + slot + inside).with(cast.as(DemoCast.CLAIRE)))
                    .andExpect(content().string(not(containsString("Secret de la Caf"))))
                    .andExpect(content().string(not(containsString("VS-04"))))
                    .andExpect(content().string(containsString("Visible de tous")));
            mvc.perform(get(AVENANTS + "/" + slot + inside).with(cast.as(DemoCast.YOUSSEF)))
                    .andExpect(content().string(containsString("Secret de la Caf")));
        }
        retitle(angers, "VS-04", "Autre secret");
        mvc.perform(get(AVENANTS + "/" + slot).with(cast.as(DemoCast.CLAIRE)))
                .andExpect(content().string(not(containsString("secret"))))
                .andExpect(content().string(containsString("une autre institution")));
    }

    @Test
    void keepsItsCopyReadableAndUnchangedOnceAdopted() throws Exception {
        retitle(copy(), "VS-04", "Un lieu pour les familles");
        adopt();
        mvc.perform(get("/espace/" + slug() + "/plan").with(cast.as(DemoCast.CLAIRE)))
                .andExpect(status().isOk());
        mvc.perform(post("/espace/" + slug() + "/plan/actions/nouvelle")
                        .with(csrf())
                        .with(cast.as(DemoCast.CLAIRE)))
                .andExpect(status().isForbidden());
        mvc.perform(get(AVENANTS + "/" + slot).with(cast.as(DemoCast.HELENE)))
                .andExpect(content().string(containsString("Un lieu pour les familles")));
    }

    @Test
    void comesBackAfterItWasAbandoned() throws Exception {
        Amendment amendment = amendments.getAmendment(angers, slot);
        assertThat(amendments.abandon(angers, amendment)).isEqualTo(Saved.DONE);
        mvc.perform(get("/espace/" + slug() + "/plan").with(cast.as(DemoCast.CLAIRE)))
                .andExpect(status().isNotFound());
        int other = preparation.prepare(conventions.getConvention(angers), "Un autre", "", claire);
        assertThat(amendments.getAmendment(angers, other).number()).isEqualTo(amendment.number());
        assertThat(amendments.resume(angers, amendments.getAmendment(angers, slot)))
                .isEqualTo(Saved.DONE);
        assertThat(amendments.getAmendment(angers, slot).number()).isEqualTo(amendment.number() + 1);
    }

    private Saved adopt() {
        return adoptions.adopt(angers, slot, adoption(), claire);
    }

    private Adoption adoption() {
        LocalDate day = LocalDate.of(2025, 11, 10);
        List<Deliberation> decided = reader.readStanding(angers, ContentUse.CARRIED).rows("convention.party").stream()
                .map(row -> new Deliberation(new OrganisationId(row.getId("organisation_id")), "DEL-12", day))
                .toList();
        return new Adoption(day, day, decided, read().fingerprint());
    }

    private AmendmentReading read() {
        return readings.read(angers, amendments.getAmendment(angers, slot));
    }

    private String slug() {
        return amendments.getAmendment(angers, slot).copy();
    }

    private ConventionId copy() {
        return copyOf(slot);
    }

    private ConventionId copyOf(int one) {
        return copies.getCopy(angers, amendments.getAmendment(angers, one).id()).copy();
    }

    private UUID action(ConventionId convention, String code) {
        return jdbc.sql("select id from plan.action where convention_id = ? and code = ?")
                .params(convention.value(), code)
                .query(UUID.class)
                .single();
    }

    private int version(UUID action) {
        return jdbc.sql("select version from plan.action where id = ?")
                .param(action)
                .query(Integer.class)
                .single();
    }

    private void retitle(ConventionId convention, String code, String title) {
        jdbc.sql("update plan.action set title = ?, version = version + 1 where convention_id = ? and code = ?")
                .params(title, convention.value(), code)
                .update();
    }

    private void keepToTheCaf(ConventionId convention) {
        jdbc.sql("""
                        update plan.action set visibility = 'institution', institution_id = (
                          select organisation_id from convention.party where convention_id = ? and side = 'caf' and deleted_at is null)
                        where convention_id = ? and code = 'VS-04'
                        """).params(angers.value(), convention.value()).update();
    }

    private void addAction(ConventionId convention, String code) {
        jdbc.sql("""
                        insert into plan.action (id, convention_id, theme_id, code, title)
                        select ?, convention_id, theme_id, ?, 'Ajoutée' from plan.action where convention_id = ? and code = 'VS-04'
                        """).params(UUID.randomUUID(), code, convention.value()).update();
    }

    private void addTopic(ConventionId convention, String name) {
        jdbc.sql("insert into plan.topic (id, convention_id, name) values (?, ?, ?)")
                .params(UUID.randomUUID(), convention.value(), name)
                .update();
    }

    private static String title(Contents contents, UUID action) {
        return contents.find("plan.action", action).orElseThrow().text("title");
    }
}
