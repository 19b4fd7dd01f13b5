package org.maillage.convention.amendments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Saved;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.Role;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.Divergence.Side;
import org.maillage.convention.invitation.Newcomer;
import org.maillage.convention.portable.BringingBack;
import org.maillage.convention.portable.ReceivedFiles;
import org.maillage.convention.portable.Removal;
import org.maillage.convention.portable.TakingAway;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// An avenant in preparation that leaves with its convention and comes back, as a copy beside the original: under other
/// ids, it is compared, chosen and adopted as it would have been.
@DemoTest
@Transactional
class TravellingAmendmentTests {

    private static final Newcomer MARGAUX =
            new Newcomer("Margaux", "Nouvelle", "margaux@ailleurs.example", "", Role.COORDINATOR, Set.of());

    private static final String BACK = "retour";

    @Autowired
    private ApplicationContext house;

    @Autowired
    private TakingAway takingAway;

    @Autowired
    private BringingBack bringingBack;

    @Autowired
    private ReceivedFiles files;

    @Autowired
    private Removal removal;

    @Autowired
    private Conventions conventions;

    @Autowired
    private AmendmentReadings readings;

    @Autowired
    private DemoCast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    private PreparedAmendment avenant;

    @BeforeEach
    void prepare() {
        avenant = new PreparedAmendment(house);
    }

    @Test
    void comesBackInPreparationWithWhatItChangesAndWhatWasChosen() throws IOException {
        avenant.retitle(avenant.copy(), "VS-05", "Un lieu pour les familles");
        avenant.retitle(avenant.angers, "VS-04", "Titre de la convention");
        avenant.retitle(avenant.copy(), "VS-04", "Titre de l’avenant");
        under(avenant.angers, "VS-06", "VS-01");
        under(avenant.copy(), "VS-06", "VS-02");
        avenant.read().merge().undecided().forEach(one -> avenant.choose(one, Side.DRAFT));
        ConventionId back = bring(complete());
        Amendment there = amendment(back);
        assertThat(there.isOpen()).isTrue();
        assertThat(there.copy()).isEqualTo(BACK + "-avenant-" + there.slot());
        AmendmentReading reading = readings.read(back, there);
        assertThat(reading.merge().divergences()).hasSize(2);
        assertThat(reading.merge().undecided()).isEmpty();
        assertThat(title(reading.merged(), "VS-04")).isEqualTo("Titre de l’avenant");
        assertThat(title(reading.merged(), "VS-05")).isEqualTo("Un lieu pour les familles");
        assertThat(sizes(reading.merged())).isEqualTo(sizes(avenant.read().merged()));
    }

    @Test
    void isAdoptedThereWithoutTouchingTheOriginal() throws IOException {
        avenant.retitle(avenant.copy(), "VS-04", "Un lieu pour les familles");
        avenant.addAction(avenant.copy(), "VS-90");
        Contents before = avenant.standing();
        ConventionId back = bring(complete());
        assertThat(adopt(back)).isEqualTo(Saved.DONE);
        assertThat(codes(back)).contains("VS-90");
        assertThat(avenant.standing()).isEqualTo(before);
        assertThat(avenant.adopt()).isEqualTo(Saved.DONE);
    }

    @Test
    void keepsTheCodesOfWhatWasAdoptedAndTakenBack() throws IOException {
        avenant.addAction(avenant.copy(), "VS-90");
        avenant.adopt();
        avenant.cancel();
        ConventionId back = bring(complete());
        assertThat(readings.read(back, amendment(back)).renamed()).isEmpty();
        assertThat(adopt(back)).isEqualTo(Saved.DONE);
    }

    @Test
    void comesBackAdoptedAndCanBeTakenBack() throws IOException {
        avenant.addAction(avenant.copy(), "VS-90");
        avenant.adopt();
        ConventionId back = bring(complete());
        assertThat(house.getBean(Adoptions.class).cancel(back, avenant.slot)).isEqualTo(Saved.DONE);
        assertThat(codes(back)).doesNotContain("VS-90");
        assertThat(adopt(back)).isEqualTo(Saved.DONE);
    }

    @Test
    void opensItsDocumentAndItsHistoryToWhoCoordinatesThere() throws IOException {
        avenant.retitle(avenant.copy(), "VS-04", "Un lieu pour les familles");
        ConventionId back = bring(complete());
        jdbc.sql("update convention.member set role = 'coordinator' where convention_id = ? and person_id = ?")
                .params(back.value(), avenant.claire.value())
                .update();
        String copied = "/espace/" + amendment(back).copy();
        assertThat(mvc.get().uri(copied + "/plan/actions/VS-04").with(cast.as(DemoCast.CLAIRE)))
                .hasStatusOk()
                .bodyText()
                .contains("Un lieu pour les familles");
        assertThat(mvc.get().uri(copied + "/journal").with(cast.as(DemoCast.CLAIRE)))
                .hasStatusOk()
                .bodyText()
                .contains("Convention rapportée de");
        assertThat(jdbc.sql(
                                "select changes ->> 'title' from journal.entry where convention_id = ? and changes -> 'title' ->> 1 = ?")
                        .params(copy(back).value(), "Un lieu pour les familles")
                        .query(String.class)
                        .list())
                .hasSize(1);
        assertThat(mvc.get()
                        .uri("/espace/" + BACK + "/avenants/" + avenant.slot)
                        .with(cast.as(DemoCast.CLAIRE)))
                .hasStatusOk()
                .bodyText()
                .contains("Un lieu pour les familles", "Adopter l’avenant");
    }

    @Test
    void takesNothingOfWhatAnInstitutionKeepsToItselfOnOneSideAlone() throws IOException {
        avenant.retitle(avenant.copy(), "VS-05", "Visible de tous");
        avenant.retitle(avenant.copy(), "VS-04", "Secret de la Caf");
        avenant.keepToTheCaf(avenant.copy());
        byte[] file = seenBy(DemoCast.CLAIRE);
        assertThat(everything(file)).contains("Visible de tous").doesNotContain("Secret de la Caf");
        ConventionId back = bring(file);
        AmendmentReading reading = readings.read(back, amendment(back));
        assertThat(title(reading.merged(), "VS-05")).isEqualTo("Visible de tous");
        assertThat(title(reading.merged(), "VS-04")).isEqualTo(title(avenant.standing(), "VS-04"));
    }

    @Test
    void takesNothingOfWhatBecameHiddenInTheConvention() throws IOException {
        avenant.retitle(avenant.copy(), "VS-04", "Secret de la Caf");
        avenant.keepToTheCaf(avenant.angers);
        byte[] file = seenBy(DemoCast.CLAIRE);
        assertThat(everything(file)).doesNotContain("Secret de la Caf");
        ConventionId back = bring(file);
        AmendmentReading reading = readings.read(back, amendment(back));
        assertThat(reading.merged()).isEqualTo(reading.living());
        assertThat(everything(seenBy(DemoCast.YOUSSEF))).contains("Secret de la Caf");
    }

    @Test
    void goesWithItsConventionUnlessSomebodyWorkedOnIt() throws IOException {
        UUID received = files.keep("convention.zip", complete(), avenant.claire);
        ConventionId back = bring(received);
        ConventionId copy = copy(back);
        jdbc.sql("""
                        insert into journal.entry (at, batch, actor_name, convention_id, subject_kind, subject_id, table_name, operation, changes)
                        values (now(), '9000000000', 'Claire Méterreau', ?, 'action', gen_random_uuid(), 'plan.action', 'update', '{}')
                        """).param(copy.value()).update();
        assertThat(removal.remove(files.getFile(received))).isInstanceOf(Saved.Refused.class);
    }

    @Test
    void leavesNothingBehindWhenItsConventionIsTakenOutAgain() throws IOException {
        UUID received = files.keep("convention.zip", complete(), avenant.claire);
        ConventionId copy = copy(bring(received));
        assertThat(removal.remove(files.getFile(received))).isEqualTo(Saved.DONE);
        assertThat(jdbc.sql("""
                        select (select count(*) from convention.convention where id = :copy)
                          + (select count(*) from plan.action where convention_id = :copy)
                          + (select count(*) from journal.entry where convention_id = :copy)
                        """)
                        .param("copy", copy.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private byte[] complete() {
        var out = new ByteArrayOutputStream();
        takingAway.writeComplete(conventions.getConvention(avenant.angers), out);
        return out.toByteArray();
    }

    private byte[] seenBy(String person) {
        var out = new ByteArrayOutputStream();
        takingAway.write(cast.space(DemoCast.ANGERS, person), out);
        return out.toByteArray();
    }

    private ConventionId bring(byte[] file) throws IOException {
        return bring(files.keep("convention.zip", file, avenant.claire));
    }

    private ConventionId bring(UUID received) throws IOException {
        var outcome = bringingBack.bring(received, BACK, MARGAUX, avenant.claire);
        assertThat(outcome).isInstanceOf(BringingBack.Outcome.Stands.class);
        return ((BringingBack.Outcome.Stands) outcome).convention();
    }

    private Amendment amendment(ConventionId convention) {
        return avenant.amendments().getAmendment(convention, avenant.slot);
    }

    private ConventionId copy(ConventionId convention) {
        return house.getBean(WorkingCopies.class)
                .getCopy(convention, amendment(convention).id())
                .copy();
    }

    private Saved adopt(ConventionId convention) {
        AmendmentReading reading = readings.read(convention, amendment(convention));
        LocalDate day = LocalDate.of(2025, 11, 10);
        List<Deliberation> decided = reading.merged().rows("convention.party").stream()
                .map(row -> new Deliberation(new OrganisationId(row.getId("organisation_id")), "DEL-12", day))
                .toList();
        return house.getBean(Adoptions.class)
                .adopt(
                        convention,
                        avenant.slot,
                        new Adoption(day, day, decided, reading.fingerprint()),
                        avenant.claire);
    }

    private void under(ConventionId convention, String code, String parent) {
        avenant.write(convention, code, "parent_id = '" + avenant.action(convention, parent) + "'");
    }

    private List<String> codes(ConventionId convention) {
        return jdbc.sql("select code from plan.action where convention_id = ? and deleted_at is null")
                .param(convention.value())
                .query(String.class)
                .list();
    }

    private static List<Integer> sizes(Contents contents) {
        return contents.tables().values().stream().map(List::size).toList();
    }

    private static String title(Contents contents, String code) {
        return contents.rows("plan.action").stream()
                .filter(row -> code.equals(row.text("code")))
                .map(row -> String.valueOf(row.text("title")))
                .findFirst()
                .orElseThrow();
    }

    private static String everything(byte[] file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
