package org.maillage.plan.restoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.maillage.base.Visibility;
import org.maillage.convention.Signatories;
import org.maillage.convention.Signatory;
import org.maillage.convention.SignatoryId;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.history.restoration.Restoration;
import org.maillage.convention.restoring.Restorable;
import org.maillage.convention.restoring.Shape;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Contracts;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Notes;
import org.maillage.plan.Topics;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class RemovalRestorationTests extends RestorationScene {

    @Autowired
    private List<Restorable> restorables;

    @Autowired
    private Notes notes;

    @Autowired
    private Topics topics;

    @Autowired
    private Contracts contracts;

    @Autowired
    private Signatories signatories;

    @Test
    void bringsBackWhatWasRemovedEvenWithWhatChangedBefore() {
        Space claire = space(freshConvention("suppression"), cast.claire);
        ActionName action = action(claire, "Séjours");
        rename(claire, action, "Séjours d’hiver");
        ActionSheet sheet = sheet(claire, action);
        long renamed = latest(sheet.id().value());
        as(claire, () -> actions.delete(claire.id(), sheet.id(), sheet.version()));

        assertThat(keys(preview(claire, sheet, renamed))).containsExactlyInAnyOrder("title", "deleted_at");
        assertThat(restore(claire, sheet, renamed, "title"))
                .isInstanceOfSatisfying(
                        Saved.Refused.class, no -> assertThat(no.sentence()).contains("cochez aussi"));
        assertThat(restore(claire, sheet, renamed, "title", "deleted_at")).isEqualTo(Saved.DONE);
        assertThat(sheet(claire, action).title()).isEqualTo("Séjours");
    }

    @Test
    void refusesANameThatWasGivenAgain() {
        Space claire = space(freshConvention("nom"), cast.claire);
        Theme housing = housing(claire);
        themes.remove(claire.id(), housing.id());
        long removal = latest(housing.id().value());
        themes.add(claire.id(), new Theme(new ThemeId(UUID.randomUUID()), "LO", "Lieux", "Lieux", "brown", "house", 0));
        assertThat(restorations.restore(
                        claire, "theme", housing.id().value(), before(removal), Set.of("deleted_at"), removal))
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        no -> assertThat(no.sentence()).isEqualTo("Un autre thème porte déjà ce code."));
    }

    @Test
    void bringsBackEveryKindThatCanBeRemoved() {
        Space claire = space(freshConvention("genres"), cast.claire);
        Map<String, Supplier<UUID>> made = made(claire);
        List<Restorable> removable = restorables.stream()
                .filter(one -> one.shape().fields().contains(List.of(Shape.REMOVAL)))
                .filter(one -> !one.shape().ofInstance())
                .toList();
        assertThat(removable).extracting(Restorable::kind).containsExactlyInAnyOrderElementsOf(made.keySet());
        for (Restorable restorable : removable) {
            UUID id = Objects.requireNonNull(made.get(restorable.kind())).get();
            String table = restorable.shape().table();
            as(
                    claire,
                    () -> transaction.executeWithoutResult(status -> jdbc.sql(
                                    "update " + table + " set deleted_at = now(), version = version + 1 where id = ?")
                            .param(id)
                            .update()));
            restoreRemoval(claire, restorable.kind(), id);
            assertThat(jdbc.sql("select deleted_at is null from " + table + " where id = ?")
                            .param(id)
                            .query(Boolean.class)
                            .single())
                    .as(table)
                    .isTrue();
        }
    }

    private Map<String, Supplier<UUID>> made(Space claire) {
        var made = new HashMap<String, Supplier<UUID>>(Map.of(
                "action", () -> action(claire, "Séjours").id().value(),
                "enjeu", () -> enjeu(claire, "Partir en vacances").value(),
                "heading",
                        () -> enjeux.addHeading(claire.id(), youth.id(), "Partir")
                                .orThrow()
                                .value(),
                "note", () -> note(claire),
                "topic", () -> topics.add(claire.id(), "Mobilité").orThrow().value(),
                "contract",
                        () -> contracts
                                .add(claire.id(), "Contrat de ville")
                                .orThrow()
                                .value(),
                "theme", () -> housing(claire).id().value(),
                "party", () -> parties.listOf(claire.id()).getLast().id().value(),
                "signatory", () -> signatory(claire),
                "file", () -> file(claire)));
        made.put("constat", () -> constat(claire));
        return made;
    }

    private UUID constat(Space claire) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into diagnosis.constat (id, convention_id, kind, title) values (?, ?, 'need', 'Un besoin')")
                .params(id, claire.id().value())
                .update();
        return id;
    }

    private UUID file(Space claire) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        with file as (
                          insert into files.file (id, convention_id, subject_kind, subject_id, name, added_at)
                          values (:id, :convention, 'convention', :convention, 'Budget.ods', now()))
                        insert into files.file_version
                          (id, convention_id, file_id, number, file_name, media_type, size_bytes, sha256, sent_at, scan)
                        values (gen_random_uuid(), :convention, :id, 1, 'Budget.ods', 'text/plain', 1, '', now(), 'clean')
                        """).param("id", id).param("convention", claire.id().value()).update();
        return id;
    }

    private UUID note(Space claire) {
        var draft = new Notes.Draft(null, null, "C’est parti", new ActionDraft.SeenBy(Visibility.PARTNERS, null));
        return notes.write(claire.id(), action(claire, "Ateliers").id(), cast.claire.id(), draft)
                .orThrow()
                .value();
    }

    private UUID signatory(Space claire) {
        var signatory =
                new Signatory(new SignatoryId(UUID.randomUUID()), "Jeanne Le Goff", "Maire", null, null, null, 0);
        signatories.add(claire.id(), parties.listOf(claire.id()).getFirst().id(), signatory);
        return signatory.id().value();
    }

    private Theme housing(Space claire) {
        var housing = new Theme(new ThemeId(UUID.randomUUID()), "LO", "Logement", "Logement", "brown", "house", 0);
        themes.add(claire.id(), housing);
        return housing;
    }

    @Test
    void bringsNothingBackUnderAThemeThatWasRemoved() {
        Space claire = space(freshConvention("sans-theme"), cast.claire);
        Theme housing = housing(claire);
        ActionName action = action(claire, "Séjours");
        ActionSheet drafted = sheet(claire, action);
        save(
                claire,
                drafted,
                Drafting.from(drafted.content()).under(housing.id()).draft());
        ActionSheet sheet = sheet(claire, action);
        EnjeuId enjeu = enjeux.create(claire.id(), new Enjeux.Draft(housing.id(), null, "Se loger", "", null))
                .orThrow();
        var heading = enjeux.addHeading(claire.id(), housing.id(), "Louer").orThrow();
        as(claire, () -> {
            actions.delete(claire.id(), sheet.id(), sheet.version());
            enjeux.remove(claire.id(), enjeu, 0);
            enjeux.removeHeading(claire.id(), heading, 0);
            themes.remove(claire.id(), housing.id());
        });
        assertThat(themes.listOf(claire.id())).hasSize(2);

        Map.of("action", sheet.id().value(), "enjeu", enjeu.value(), "heading", heading.value())
                .forEach((kind, id) -> {
                    Restoration preview = restorations.preview(claire, kind, id, before(latest(id)));
                    assertThat(preview.lines())
                            .singleElement()
                            .satisfies(line ->
                                    assertThat(line.obstacle()).contains("«\u00a0Logement\u00a0» a été retiré"));
                });
        assertThat(actions.restore(claire.id(), sheet.id())).isInstanceOf(Saved.Refused.class);
        assertThat(enjeux.restore(claire.id(), enjeu)).isInstanceOf(Saved.Refused.class);
        assertThat(enjeux.restoreHeading(claire.id(), heading)).isInstanceOf(Saved.Refused.class);
        themes.restore(claire.id(), housing.id());
        assertThat(actions.restore(claire.id(), sheet.id())).isEqualTo(Saved.DONE);
    }

    private void restoreRemoval(Space space, String kind, UUID id) {
        long removal = latest(id);
        AtomicReference<Saved> saved = new AtomicReference<>();
        as(
                space,
                () -> saved.set(restorations.restore(space, kind, id, before(removal), Set.of("deleted_at"), removal)));
        assertThat(saved.get()).isEqualTo(Saved.DONE);
    }
}
