package org.maillage.plan.restoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.maillage.base.Visibility;
import org.maillage.convention.HistoryEntry;
import org.maillage.convention.Space;
import org.maillage.convention.history.restoration.Moment;
import org.maillage.convention.history.restoration.Restoration;
import org.maillage.convention.history.restoration.Restorations;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionLink;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.Priority;
import org.maillage.plan.Step;
import org.maillage.plan.StepId;
import org.maillage.plan.Steps;
import org.maillage.site.Forbidden;
import org.springframework.beans.factory.annotation.Autowired;

/// Bringing back a field, an object as it was, a deletion.
@HouseTest
class RestorationTests extends HistoryScene {

    @Autowired
    private Restorations restorations;

    @Autowired
    private Steps steps;

    @Test
    void bringsBackOneFieldAndLeavesTheOthers() {
        Space claire = space(freshConvention("champ"), cast.claire);
        ActionName action = action(claire, "Séjours");
        ActionSheet sheet = sheet(claire, action);
        save(
                claire,
                sheet,
                Drafting.from(sheet.content())
                        .titled("Séjours d’été")
                        .with(Priority.HIGH)
                        .draft());
        long entry = latest(sheet.id().value());

        Restoration preview = preview(claire, sheet, entry);
        assertThat(preview.lines()).extracting(Restoration.Line::label).containsExactly("Titre", "Priorité");
        assertThat(preview.lines().getFirst().now()).isEqualTo("Séjours d’été");
        assertThat(preview.lines().getFirst().then()).isEqualTo("Séjours");

        assertThat(restore(claire, sheet, entry, "title")).isEqualTo(Saved.DONE);
        assertThat(sheet(claire, action).title()).isEqualTo("Séjours");
        assertThat(sheet(claire, action).content().priority()).isEqualTo(Priority.HIGH);
        HistoryEntry told = history(claire, sheet.id().value()).getFirst();
        assertThat(told.who()).isEqualTo("Claire Aubry");
        assertThat(told.changes().getFirst().differences()).hasSize(1);
    }

    @Test
    void bringsBackAnObjectWithItsTiesAndStepsAndTakesThatBack() {
        Space claire = space(freshConvention("liens"), cast.claire);
        EnjeuId first = enjeu(claire, "Partir en vacances");
        EnjeuId second = enjeu(claire, "Se loger");
        ActionName action = action(claire, "Séjours");
        ActionSheet empty = sheet(claire, action);
        var links = List.of(new ActionLink("Le programme", "https://exemple.fr/programme"));
        save(
                claire,
                empty,
                Drafting.from(empty.content())
                        .serving(Set.of(first))
                        .with(new ActionDraft.Reach(false, Set.of(cast.harbour.id()), Set.of(), Set.of()))
                        .with(links)
                        .draft());
        StepId step = steps.add(claire.id(), empty.id(), new Steps.Draft("Réserver", LocalDate.of(2026, 3, 1)))
                .orThrow();
        ActionSheet before = sheet(claire, action);
        long mark = latest(empty.id().value());
        as(claire, () -> {
            steps.completeOn(claire.id(), empty.id(), step, 0, LocalDate.of(2025, 11, 20));
            steps.edit(claire.id(), empty.id(), step, 1, new Steps.Draft("Réserver les cars", null));
            steps.add(claire.id(), empty.id(), new Steps.Draft("Partir", null));
        });
        save(
                claire,
                before,
                Drafting.from(before.content())
                        .serving(Set.of(second))
                        .with(new ActionDraft.Reach(true, Set.of(), Set.of(), Set.of()))
                        .with(List.<ActionLink>of())
                        .with(new ActionDraft.Roles(
                                Set.of(new ActionDraft.Roles.OfOrganisation(cast.town.id(), OrganisationRole.PILOT)),
                                Set.of()))
                        .draft());
        ActionSheet after = sheet(claire, action);

        var everything = keys(restorations.preview(claire, "action", empty.id().value(), afterEntry(mark)));
        assertThat(restoreAfter(claire, empty, mark, everything)).isEqualTo(Saved.DONE);
        assertThat(facts(sheet(claire, action))).isEqualTo(facts(before));

        long undone = latest(empty.id().value());
        var back = keys(preview(claire, empty, undone));
        assertThat(restore(claire, empty, undone, back.toArray(String[]::new))).isEqualTo(Saved.DONE);
        assertThat(facts(sheet(claire, action))).isEqualTo(facts(after));
    }

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
    void bringsBackEveryKindThatCanBeRemoved() {
        Space claire = space(freshConvention("genres"), cast.claire);
        EnjeuId enjeu = enjeu(claire, "Partir en vacances");
        enjeux.remove(claire.id(), enjeu, 0);
        restoreRemoval(claire, "enjeu", enjeu.value());
        assertThat(enjeux.findEnjeu(claire.id(), enjeu)).isPresent();

        var heading = enjeux.addHeading(claire.id(), youth.id(), "Partir").orThrow();
        enjeux.removeHeading(claire.id(), heading, 0);
        restoreRemoval(claire, "heading", heading.value());
        assertThat(enjeux.findHeading(claire.id(), heading)).isPresent();

        themes.remove(claire.id(), rights.id());
        // Léa is entrusted with it: the theme stays.
        assertThat(themes.listOf(claire.id())).hasSize(2);
        var housing = new org.maillage.convention.Theme(
                new org.maillage.convention.ThemeId(UUID.randomUUID()),
                "LO",
                "Logement",
                "Logement",
                "brown",
                "house",
                0);
        themes.add(claire.id(), housing);
        themes.remove(claire.id(), housing.id());
        restoreRemoval(claire, "theme", housing.id().value());
        assertThat(themes.listOf(claire.id())).hasSize(3);

        var party = parties.listOf(claire.id()).getLast();
        parties.remove(claire.id(), party.id());
        restoreRemoval(claire, "party", party.id().value());
        assertThat(parties.listOf(claire.id())).hasSize(2);
    }

    @Test
    void saysWhatKeepsAFieldFromComingBack() {
        Space claire = space(freshConvention("obstacles"), cast.claire);
        EnjeuId gone = enjeu(claire, "Partir en vacances");
        ActionName parent = action(claire, "Un été pour tous");
        ActionName action = action(claire, "Séjours");
        ActionSheet sheet = sheet(claire, action);
        save(
                claire,
                sheet,
                Drafting.from(sheet.content())
                        .serving(Set.of(gone))
                        .partOf(parent.id())
                        .draft());
        ActionSheet tied = sheet(claire, action);
        save(
                claire,
                tied,
                Drafting.from(tied.content()).serving(Set.of()).partOf(null).draft());
        long untied = latest(sheet.id().value());
        enjeux.remove(claire.id(), gone, 0);
        actions.delete(claire.id(), parent.id(), 0);

        var obstacles = preview(claire, sheet, untied).lines();
        assertThat(obstacles)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.obstacle()).contains("a été retiré depuis"));
        assertThat(obstacles).anySatisfy(line -> assertThat(line.obstacle()).contains("Partir en vacances"));
        int version = sheet(claire, action).version();
        assertThat(restore(claire, sheet, untied, "parent_id", "plan.action_enjeu"))
                .isInstanceOf(Saved.Refused.class);
        assertThat(sheet(claire, action).version()).isEqualTo(version);
    }

    @Test
    void refusesDatesThatCrossAndWritesNothing() {
        Space claire = space(freshConvention("dates"), cast.claire);
        ActionName action = action(claire, "Séjours");
        ActionSheet sheet = sheet(claire, action);
        save(
                claire,
                sheet,
                Drafting.from(sheet.content())
                        .running(null, LocalDate.of(2024, 6, 30))
                        .draft());
        ActionSheet ended = sheet(claire, action);
        save(
                claire,
                ended,
                Drafting.from(ended.content())
                        .titled("Séjours d’été")
                        .running(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 6, 30))
                        .draft());
        long entry = latest(sheet.id().value());

        assertThat(restore(claire, sheet, entry, "title", "ends_on"))
                .isInstanceOfSatisfying(
                        Saved.Refused.class, no -> assertThat(no.sentence()).isEqualTo("La fin vient avant le début."));
        assertThat(sheet(claire, action).title()).isEqualTo("Séjours d’été");
    }

    @Test
    void letsWhoPilotsBringBackWordsButNotWhatTheThemeDecides() {
        var convention = freshConvention("pilote");
        Space claire = space(convention, cast.claire);
        Space amadou = space(convention, cast.amadou);
        ActionName action = action(claire, "Séjours");
        ActionSheet sheet = sheet(claire, action);
        save(
                claire,
                sheet,
                Drafting.from(sheet.content())
                        .titled("Séjours d’été")
                        .under(rights.id())
                        .with(new ActionDraft.SeenBy(Visibility.PUBLIC, null))
                        .draft());
        long entry = latest(sheet.id().value());

        assertThat(preview(amadou, sheet, entry).lines())
                .filteredOn(Restoration.Line::open)
                .extracting(Restoration.Line::key)
                .containsExactly("title");
        assertThat(restore(amadou, sheet, entry, "title", "theme_id", "visibility"))
                .isEqualTo(Saved.DONE);
        assertThat(sheet(claire, action).title()).isEqualTo("Séjours");
        assertThat(sheet(claire, action).theme().id()).isEqualTo(rights.id());
        assertThatThrownBy(() -> preview(space(convention, cast.odile), sheet, entry))
                .isInstanceOf(Forbidden.class);
        Space lea = space(convention, cast.lea);
        assertThat(preview(lea, sheet, entry).lines())
                .filteredOn(line -> line.key().equals("theme_id"))
                .singleElement()
                .satisfies(line -> assertThat(line.obstacle()).contains("ne vous est pas confié"));
    }

    @Test
    void tellsWhoWasFasterAndWritesNothing() {
        var convention = freshConvention("rapide");
        Space claire = space(convention, cast.claire);
        Space karim = space(convention, cast.karim);
        ActionName action = action(claire, "Séjours");
        rename(claire, action, "Séjours d’été");
        ActionSheet sheet = sheet(claire, action);
        long seen = latest(sheet.id().value());
        rename(karim, action, "Séjours d’automne");

        Saved saved = restore(claire, sheet, seen, seen, Set.of("title"));
        assertThat(saved)
                .isInstanceOfSatisfying(
                        Saved.ChangedMeanwhile.class,
                        other -> assertThat(other.by()).isEqualTo("Karim Benali"));
        assertThat(sheet(claire, action).title()).isEqualTo("Séjours d’automne");
    }

    @Test
    void refusesANameThatWasGivenAgain() {
        Space claire = space(freshConvention("nom"), cast.claire);
        var housing = new org.maillage.convention.Theme(
                new org.maillage.convention.ThemeId(UUID.randomUUID()),
                "LO",
                "Logement",
                "Logement",
                "brown",
                "house",
                0);
        themes.add(claire.id(), housing);
        themes.remove(claire.id(), housing.id());
        long removal = latest(housing.id().value());
        themes.add(
                claire.id(),
                new org.maillage.convention.Theme(
                        new org.maillage.convention.ThemeId(UUID.randomUUID()),
                        "LO",
                        "Lieux",
                        "Lieux",
                        "brown",
                        "house",
                        0));
        assertThat(restorations.restore(
                        claire, "theme", housing.id().value(), before(removal), Set.of("deleted_at"), removal))
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        no -> assertThat(no.sentence()).isEqualTo("Un autre thème porte déjà ce code."));
    }

    @Test
    void tellsNothingOfAParentThatOneMayNotSee() {
        var convention = freshConvention("parent");
        Space claire = space(convention, cast.claire);
        Space karim = space(convention, cast.karim);
        ActionName secret = action(karim, "Une affaire de la Caf");
        show(karim, secret, Visibility.INSTITUTION);
        ActionName action = action(karim, "Séjours");
        ActionSheet sheet = sheet(karim, action);
        save(karim, sheet, Drafting.from(sheet.content()).partOf(secret.id()).draft());
        ActionSheet under = sheet(karim, action);
        save(
                karim,
                under,
                Drafting.from(under.content())
                        .partOf(null)
                        .titled("Séjours d’été")
                        .draft());
        long entry = latest(sheet.id().value());

        assertThat(keys(preview(claire, sheet, entry))).containsExactly("title");
        assertThat(keys(preview(karim, sheet, entry))).contains("parent_id");
    }

    private EnjeuId enjeu(Space space, String title) {
        return enjeux.create(space.id(), new Enjeux.Draft(youth.id(), null, title, "", null))
                .orThrow();
    }

    private void restoreRemoval(Space space, String kind, UUID id) {
        long removal = latest(id);
        AtomicReference<Saved> saved = new AtomicReference<>();
        as(
                space,
                () -> saved.set(restorations.restore(space, kind, id, before(removal), Set.of("deleted_at"), removal)));
        assertThat(saved.get()).isEqualTo(Saved.DONE);
    }

    private Restoration preview(Space space, ActionSheet sheet, long entry) {
        return restorations.preview(space, "action", sheet.id().value(), before(entry));
    }

    private Saved restore(Space space, ActionSheet sheet, long entry, String... keys) {
        return restore(space, sheet, entry, latest(sheet.id().value()), Set.of(keys));
    }

    private Saved restore(Space space, ActionSheet sheet, long entry, long seen, Set<String> keys) {
        return restore(space, sheet, before(entry), seen, keys);
    }

    private Saved restoreAfter(Space space, ActionSheet sheet, long entry, Set<String> keys) {
        return restore(space, sheet, afterEntry(entry), latest(sheet.id().value()), keys);
    }

    private Saved restore(Space space, ActionSheet sheet, Moment moment, long seen, Set<String> keys) {
        AtomicReference<Saved> saved = new AtomicReference<>();
        as(
                space,
                () -> saved.set(restorations.restore(space, "action", sheet.id().value(), moment, keys, seen)));
        return Objects.requireNonNull(saved.get());
    }

    private static Moment before(long entry) {
        return new Moment(entry, Moment.Side.BEFORE);
    }

    private static Moment afterEntry(long entry) {
        return new Moment(entry, Moment.Side.AFTER);
    }

    private static Set<String> keys(Restoration restoration) {
        return restoration.lines().stream().map(Restoration.Line::key).collect(Collectors.toSet());
    }

    /// What people wrote; versions go on.
    private static List<Object> facts(ActionSheet sheet) {
        return List.of(
                Drafting.from(sheet.content()).draft(),
                sheet.steps().stream()
                        .map(step -> new Step(step.id(), step.title(), step.dueOn(), step.doneOn(), 0))
                        .toList());
    }
}
