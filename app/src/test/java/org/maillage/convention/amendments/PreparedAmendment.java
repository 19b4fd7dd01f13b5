package org.maillage.convention.amendments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsReader;
import org.maillage.convention.contents.Divergence;
import org.maillage.demo.DemoCast;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An avenant of Angers that Claire began, with what people do on both sides of it.
final class PreparedAmendment {

    static final String AVENANTS = "/espace/" + DemoCast.ANGERS + "/avenants";

    final ConventionId angers;
    final PersonId claire;
    final int slot;

    private final ApplicationContext house;
    private final JdbcClient jdbc;

    PreparedAmendment(ApplicationContext house) {
        this.house = house;
        this.jdbc = house.getBean(JdbcClient.class);
        this.claire = house.getBean(DemoCast.class).principal(DemoCast.CLAIRE).person();
        this.angers = house.getBean(Conventions.class)
                .findBySlug(DemoCast.ANGERS)
                .orElseThrow()
                .id();
        this.slot = another("Ouvrir la jeunesse aux 11-13 ans");
    }

    int another(String title) {
        Convention convention = house.getBean(Conventions.class).getConvention(angers);
        return house.getBean(AmendmentPreparation.class).prepare(convention, title, "", claire);
    }

    Amendment amendment() {
        return amendments().getAmendment(angers, slot);
    }

    Amendments amendments() {
        return house.getBean(Amendments.class);
    }

    AmendmentReading read() {
        return house.getBean(AmendmentReadings.class).read(angers, amendment());
    }

    Contents standing() {
        return house.getBean(ContentsReader.class).readStanding(angers, ContentUse.CARRIED);
    }

    Saved adopt() {
        return adopt(adoption());
    }

    Saved adopt(Adoption adoption) {
        return house.getBean(Adoptions.class).adopt(angers, slot, adoption, claire);
    }

    Saved cancel() {
        return house.getBean(Adoptions.class).cancel(angers, slot);
    }

    Adoption adoption() {
        LocalDate day = LocalDate.of(2025, 11, 10);
        List<Deliberation> decided = read().merged().rows("convention.party").stream()
                .map(row -> new Deliberation(new OrganisationId(row.getId("organisation_id")), "DEL-12", day))
                .toList();
        return new Adoption(day, day, decided, read().fingerprint());
    }

    void choose(Divergence asked, Divergence.Side side) {
        house.getBean(WorkingCopies.class).choose(angers, amendment().id(), Map.of(asked, side));
    }

    String slug() {
        return String.valueOf(amendment().copy());
    }

    ConventionId copy() {
        return copyOf(slot);
    }

    ConventionId copyOf(int one) {
        return house.getBean(WorkingCopies.class)
                .getCopy(angers, amendments().getAmendment(angers, one).id())
                .copy();
    }

    UUID action(ConventionId convention, String code) {
        return jdbc.sql("select id from plan.action where convention_id = ? and code = ?")
                .params(convention.value(), code)
                .query(UUID.class)
                .single();
    }

    void retitle(ConventionId convention, String code, String title) {
        write(convention, code, "title = '" + title + "'");
    }

    void keepToTheCaf(ConventionId convention) {
        write(convention, "VS-04", """
                visibility = 'institution', institution_id = (select organisation_id from convention.party
                  where convention_id = '%s' and side = 'caf' and deleted_at is null)
                """.formatted(angers.value()));
    }

    void write(ConventionId convention, String code, String assignments) {
        jdbc.sql("update plan.action set " + assignments
                        + ", version = version + 1 where convention_id = ? and code = ?")
                .params(convention.value(), code)
                .update();
    }

    void addAction(ConventionId convention, String code) {
        jdbc.sql("""
                        insert into plan.action (id, convention_id, theme_id, code, title)
                        select ?, convention_id, theme_id, ?, 'Ajoutée' from plan.action where convention_id = ? and code = 'VS-04'
                        """).params(UUID.randomUUID(), code, convention.value()).update();
    }

    void addTheme(ConventionId convention, String code) {
        jdbc.sql("""
                        insert into convention.theme (id, convention_id, code, name, short_name, color, pictogram)
                        values (?, ?, ?, 'Mobilité', 'Mobilité', 'rose', 'child')
                        """).params(UUID.randomUUID(), convention.value(), code).update();
    }

    void addTopic(ConventionId convention, String name) {
        jdbc.sql("insert into plan.topic (id, convention_id, name) values (?, ?, ?)")
                .params(UUID.randomUUID(), convention.value(), name)
                .update();
    }
}
