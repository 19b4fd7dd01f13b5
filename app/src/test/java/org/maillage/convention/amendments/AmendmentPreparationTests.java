package org.maillage.convention.amendments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.base.Saved;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.contents.Divergence;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// An avenant of Angers in its copy: what it becomes against what lives on.
@DemoTest
@Transactional
class AmendmentPreparationTests {

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Conventions conventions;

    @Autowired
    private AmendmentReadings readings;

    @Autowired
    private JdbcClient jdbc;

    private PreparedAmendment avenant;

    @BeforeEach
    void prepare() {
        avenant = new PreparedAmendment(house);
    }

    @Test
    void changesNothingByItself() {
        AmendmentReading reading = avenant.read();
        assertThat(reading.merged()).isEqualTo(reading.living());
        assertThat(avenant.adopt()).isInstanceOf(Saved.Refused.class);
    }

    @Test
    void asksToChooseBeforeItIsAdopted() {
        avenant.retitle(avenant.copy(), "VS-04", "Titre de l’avenant");
        avenant.retitle(avenant.angers, "VS-04", "Titre vivant");
        assertThat(avenant.adopt())
                .isInstanceOfSatisfying(
                        Saved.Refused.class, no -> assertThat(no.sentence()).contains("choix"));
        avenant.choose(avenant.read().merge().undecided().getFirst(), Divergence.Side.DRAFT);
        assertThat(avenant.adopt()).isEqualTo(Saved.DONE);
        assertThat(avenant.standing()
                        .find("plan.action", avenant.action(avenant.angers, "VS-04"))
                        .orElseThrow()
                        .text("title"))
                .isEqualTo("Titre de l’avenant");
    }

    @Test
    void asksAgainWhatAnEarlierReleaseTookNoteOf() {
        avenant.retitle(avenant.copy(), "VS-04", "Titre de l’avenant");
        avenant.retitle(avenant.angers, "VS-04", "Titre vivant");
        String place = avenant.read().merge().undecided().getFirst().place();
        jdbc.sql(
                        "update convention.amendment_copy set choices = jsonb_build_object(?, cast(? as jsonb)) where copy_id = ?")
                .params(
                        place,
                        "{\"side\": \"DRAFT\", \"seen\": -42}",
                        avenant.copy().value())
                .update();
        assertThat(avenant.read().merge().undecided()).hasSize(1);
    }

    @Test
    void asksOnceAboutDatesThatHoldTogether() {
        dates(avenant.angers, "starts_on = '2024-01-01', ends_on = '2024-06-30'");
        dates(avenant.copy(), "starts_on = '2026-01-01', ends_on = null, endless = true");
        assertThat(avenant.read().merge().undecided())
                .singleElement()
                .satisfies(asked -> assertThat(asked.columns()).contains("starts_on", "ends_on", "endless"));
        avenant.choose(avenant.read().merge().undecided().getFirst(), Divergence.Side.DRAFT);
        assertThat(avenant.adopt()).isEqualTo(Saved.DONE);
    }

    @Test
    void asksOnceWhoMaySeeWhatBothSidesClosedOrOpened() {
        avenant.keepToTheCaf(avenant.angers);
        avenant.write(avenant.copy(), "VS-04", "visibility = 'coordinators'");
        Divergence asked = avenant.read().merge().undecided().getFirst();
        assertThat(avenant.read().merge().undecided()).hasSize(1);
        avenant.choose(asked, Divergence.Side.DRAFT);
        assertThat(avenant.adopt()).isEqualTo(Saved.DONE);
    }

    @Test
    void givesTheNextCodeToWhatWasAddedOnBothSidesUnderOne() {
        avenant.addAction(avenant.copy(), "VS-90");
        avenant.addAction(avenant.angers, "VS-90");
        assertThat(avenant.read().renamed()).singleElement().satisfies(one -> {
            assertThat(one.from()).isEqualTo("VS-90");
            assertThat(one.to()).isEqualTo("VS-91");
        });
        assertThat(avenant.adopt()).isEqualTo(Saved.DONE);
        assertThat(avenant.action(avenant.angers, "VS-91")).isNotNull();
    }

    @Test
    void keepsFreedCodesOfThemesWithinFourCharacters() {
        avenant.addTheme(avenant.copy(), "PARE");
        avenant.addTheme(avenant.angers, "PARE");
        assertThat(avenant.read().renamed())
                .singleElement()
                .satisfies(one -> assertThat(one.to()).isEqualTo("PAR2"));
        assertThat(avenant.adopt()).isEqualTo(Saved.DONE);
    }

    @Test
    void asksForAnotherCodeWhereNoneFollows() {
        avenant.addTheme(avenant.copy(), "9999");
        avenant.addTheme(avenant.angers, "9999");
        assertThat(avenant.adopt())
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        no -> assertThat(no.sentence()).contains("9999", "choisissez-en un autre"));
    }

    @Test
    void makesOneOfATopicAddedOnBothSides() {
        avenant.addTopic(avenant.copy(), "Mobilité");
        avenant.addTopic(avenant.angers, "mobilité");
        AmendmentReading reading = avenant.read();
        assertThat(reading.merge().divergences()).isEmpty();
        assertThat(reading.merged().rows("plan.topic"))
                .hasSameSizeAs(reading.living().rows("plan.topic"));
    }

    @Test
    void asksWhatAPartyAddedOnBothSidesIs() {
        UUID organisation =
                jdbc.sql("""
                        select id from accounts.organisation o where deleted_at is null and not exists (
                          select from convention.party where convention_id = ? and organisation_id = o.id) order by name limit 1
                        """).param(avenant.angers.value()).query(UUID.class).single();
        party(avenant.copy(), organisation, "local");
        party(avenant.angers, organisation, "other");
        assertThat(avenant.read().merge().undecided())
                .singleElement()
                .satisfies(asked -> assertThat(asked.columns()).containsExactly("side"));
    }

    @Test
    void comparesASecondOneWithWhatTheFirstMadeOfTheConvention() {
        int second = avenant.another("Un autre");
        avenant.retitle(avenant.copy(), "VS-04", "Le premier");
        avenant.retitle(avenant.copyOf(second), "VS-04", "Le second");
        assertThat(avenant.adopt()).isEqualTo(Saved.DONE);
        assertThat(readings.read(avenant.angers, avenant.amendments().getAmendment(avenant.angers, second))
                        .merge()
                        .undecided())
                .hasSize(1);
    }

    @Test
    void isNoConventionForAnybodyWhoListsThem() {
        assertThat(conventions.listAll()).noneMatch(one -> one.slug().contains("avenant"));
        assertThat(conventions.listSpacesOf(avenant.claire)).noneMatch(one -> one.copy() != null);
        assertThat(conventions.findBySlug(avenant.slug())).isPresent();
    }

    private void dates(ConventionId convention, String assignments) {
        avenant.write(convention, "VS-04", assignments);
    }

    private void party(ConventionId convention, UUID organisation, String side) {
        jdbc.sql("insert into convention.party (id, convention_id, organisation_id, side) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), convention.value(), organisation, side)
                .update();
    }
}
