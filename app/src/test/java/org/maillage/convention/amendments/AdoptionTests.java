package org.maillage.convention.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.convention.amendments.PreparedAmendment.AVENANTS;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.base.Saved;
import org.maillage.convention.contents.ContentDifferences;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsFormat;
import org.maillage.convention.snapshots.Compression;
import org.maillage.convention.snapshots.SnapshotId;
import org.maillage.convention.snapshots.Snapshots;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// An avenant of Angers: adopted, given up, taken back.
@DemoTest
@Transactional
class AdoptionTests {

    @Autowired
    private ApplicationContext house;

    @Autowired
    private DemoCast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ContentDifferences differences;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private ContentsFormat format;

    @Autowired
    private MockMvcTester mvc;

    private PreparedAmendment avenant;

    @BeforeEach
    void prepare() {
        avenant = new PreparedAmendment(house);
    }

    @Test
    void writesWhatWasComparedAndNothingElseOnTheSameRows() {
        UUID retitled = avenant.action(avenant.angers, "VS-04");
        avenant.retitle(avenant.copy(), "VS-04", "Un lieu pour les familles");
        avenant.write(avenant.copy(), "PE-01", "deleted_at = now()");
        avenant.addAction(avenant.copy(), "VS-90");
        AmendmentReading compared = avenant.read();
        int version = version(retitled);
        assertThat(avenant.adopt()).isEqualTo(Saved.DONE);
        Contents now = avenant.standing();
        assertThat(differences.between(compared.merged(), now, ContentUse.CARRIED))
                .isEmpty();
        assertThat(now.find("plan.action", retitled).orElseThrow().text("title"))
                .isEqualTo("Un lieu pour les familles");
        assertThat(version(retitled)).isGreaterThan(version);
        assertThat(jdbc.sql("select deleted_at is not null from plan.action where convention_id = ? and code = 'PE-01'")
                        .param(avenant.angers.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(now.rows("plan.action")).anyMatch(row -> "VS-90".equals(row.text("code")));
    }

    @Test
    void keepsTheStatesBeforeAndAfter() {
        Contents before = avenant.standing();
        avenant.retitle(avenant.copy(), "VS-04", "Un lieu pour les familles");
        assertThat(avenant.adopt()).isEqualTo(Saved.DONE);
        Amendment adopted = avenant.amendment();
        assertThat(adopted.deliberations()).hasSize(2);
        assertThat(differences.between(before, snapshots.read(avenant.angers, adopted.before()), ContentUse.CARRIED))
                .isEmpty();
        assertThat(title(snapshots.read(avenant.angers, adopted.after()), "VS-04"))
                .isEqualTo("Un lieu pour les familles");
    }

    @Test
    void keepsWhatTheConventionBecameMeanwhile() {
        avenant.retitle(avenant.copy(), "VS-04", "Un lieu pour les familles");
        avenant.retitle(avenant.angers, "VS-05", "Autre chose");
        assertThat(avenant.adopt()).isEqualTo(Saved.DONE);
        Contents now = avenant.standing();
        assertThat(title(now, "VS-05")).isEqualTo("Autre chose");
        assertThat(title(now, "VS-04")).isEqualTo("Un lieu pour les familles");
    }

    @Test
    void refusesAComparisonThatWasNotRead() {
        avenant.retitle(avenant.copy(), "VS-04", "Un lieu pour les familles");
        Adoption adoption = avenant.adoption();
        avenant.retitle(avenant.copy(), "VS-05", "Encore autre chose");
        assertThat(avenant.adopt(adoption))
                .isInstanceOfSatisfying(
                        Saved.Refused.class, no -> assertThat(no.field()).isEqualTo(Adoption.READ));
    }

    @Test
    void adoptsTheComparisonThatOneCameFrom() {
        avenant.retitle(avenant.copy(), "VS-04", "Un lieu pour les familles");
        String read = avenant.read().fingerprint();
        String adoption = AVENANTS + "/" + avenant.slot + "/adoption";
        assertThat(page(AVENANTS + "/" + avenant.slot)).contains(adoption + "?lu=" + read);
        avenant.retitle(avenant.copy(), "VS-05", "Entre la lecture et l’adoption");
        assertThat(page(adoption + "?lu=" + read))
                .contains("name=\"read\" value=\"" + read)
                .doesNotContain(avenant.read().fingerprint());
    }

    @Test
    void takesAnAdoptionBackAsLongAsNothingChangedSince() {
        Contents before = avenant.standing();
        avenant.retitle(avenant.copy(), "VS-04", "Un lieu pour les familles");
        avenant.addAction(avenant.copy(), "VS-90");
        assertThat(avenant.adopt()).isEqualTo(Saved.DONE);
        assertThat(avenant.cancel()).isEqualTo(Saved.DONE);
        assertThat(differences.between(before, avenant.standing(), ContentUse.CARRIED))
                .isEmpty();
        assertThat(avenant.adopt()).isEqualTo(Saved.DONE);
        avenant.retitle(avenant.angers, "VS-05", "Depuis");
        assertThat(avenant.cancel()).isInstanceOf(Saved.Refused.class);
    }

    @Test
    void takesNoAdoptionBackOverAnotherOrderOfThemes() {
        avenant.retitle(avenant.copy(), "VS-04", "Un lieu pour les familles");
        assertThat(avenant.adopt()).isEqualTo(Saved.DONE);
        jdbc.sql("update convention.theme set position = position + 1 where convention_id = ? and code = 'VS'")
                .param(avenant.angers.value())
                .update();
        assertThat(refusal(avenant::cancel)).contains("La convention a changé depuis");
    }

    @Test
    void takesNoAdoptionBackThatNewsWereWrittenAbout() {
        avenant.addAction(avenant.copy(), "VS-90");
        assertThat(avenant.adopt()).isEqualTo(Saved.DONE);
        jdbc.sql("""
                        insert into plan.note (id, convention_id, action_id, written_on, body)
                        values (?, ?, ?, '2025-11-12', 'Les travaux commencent.')
                        """)
                .params(UUID.randomUUID(), avenant.angers.value(), avenant.action(avenant.angers, "VS-90"))
                .update();
        assertThat(refusal(avenant::cancel)).contains("des nouvelles");
    }

    @Test
    void takesAnAdoptionBackThatAnEarlierReleaseFroze() {
        avenant.retitle(avenant.copy(), "VS-04", "Un lieu pour les familles");
        assertThat(avenant.adopt()).isEqualTo(Saved.DONE);
        withoutColumn(Objects.requireNonNull(avenant.amendment().before()), "endless");
        withoutColumn(Objects.requireNonNull(avenant.amendment().after()), "endless");
        assertThat(avenant.cancel()).isEqualTo(Saved.DONE);
    }

    @Test
    void comesBackAfterItWasAbandoned() {
        Amendment amendment = avenant.amendment();
        assertThat(avenant.amendments().abandon(avenant.angers, amendment)).isEqualTo(Saved.DONE);
        assertThat(mvc.get().uri("/espace/" + avenant.slug() + "/plan").with(cast.as(DemoCast.CLAIRE)))
                .hasStatus(404);
        int other = avenant.another("Un autre");
        assertThat(avenant.amendments().getAmendment(avenant.angers, other).number())
                .isEqualTo(amendment.number());
        assertThat(avenant.amendments().resume(avenant.angers, avenant.amendment()))
                .isEqualTo(Saved.DONE);
        assertThat(avenant.amendment().number()).isEqualTo(amendment.number() + 1);
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).with(cast.as(DemoCast.CLAIRE)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String refusal(Supplier<Saved> work) {
        return work.get() instanceof Saved.Refused no ? no.sentence() : "";
    }

    private void withoutColumn(SnapshotId state, String column) {
        Contents older = snapshots.read(avenant.angers, state).each((table, row) -> {
            var values = new LinkedHashMap<>(row.values());
            values.remove(column);
            return Optional.of(new Contents.Row(values));
        });
        jdbc.sql("update convention.snapshot set content = ? where id = ?")
                .params(Compression.compress(format.write(older)), state.value())
                .update();
    }

    private int version(UUID action) {
        return jdbc.sql("select version from plan.action where id = ?")
                .param(action)
                .query(Integer.class)
                .single();
    }

    private String title(Contents contents, String code) {
        return contents.find("plan.action", avenant.action(avenant.angers, code))
                .orElseThrow()
                .text("title");
    }
}
