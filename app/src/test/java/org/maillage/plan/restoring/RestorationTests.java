package org.maillage.plan.restoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.maillage.base.Visibility;
import org.maillage.convention.HistoryEntry;
import org.maillage.convention.Space;
import org.maillage.convention.history.restoration.Restoration;
import org.maillage.diagnosis.ConstatDraft;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatScene;
import org.maillage.diagnosis.Constats;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionLink;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Ground;
import org.maillage.plan.Grounds;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.Priority;
import org.maillage.plan.Step;
import org.maillage.plan.StepId;
import org.maillage.plan.Steps;
import org.springframework.beans.factory.annotation.Autowired;

/// Bringing back a field, an object as it was.
@HouseTest
class RestorationTests extends RestorationScene {

    @Autowired
    private Constats constats;

    @Autowired
    private Grounds grounds;

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
    void bringsBackTheConstatsThatAnActionAnswered() {
        Space claire = space(freshConvention("constats-d-une-action"), cast.claire);
        ActionSheet sheet = sheet(claire, action(claire, "Séjours"));
        ConstatId constat = constat(claire, "Peu de départs en vacances");
        answer(claire, sheet, 0, Set.of(constat));
        answer(claire, sheet, 1, Set.of());

        Restoration preview = preview(claire, sheet, latest(sheet.id().value()));
        assertThat(preview.lines()).extracting(Restoration.Line::label).containsExactly("Constat");
        assertThat(restore(claire, sheet, latest(sheet.id().value()), "plan.action_constat"))
                .isEqualTo(Saved.DONE);
        assertThat(grounds.ofAction(claire.id(), claire.sight(), sheet.id()))
                .extracting(Ground::id)
                .containsExactly(constat);
    }

    private ConstatId constat(Space space, String title) {
        var id = new ConstatId(UUID.randomUUID());
        var draft = ConstatScene.draft(title, youth, new ConstatDraft.SeenBy(Visibility.PARTNERS, null));
        as(space, () -> constats.create(space.id(), id, null, draft));
        return id;
    }

    private void answer(Space space, ActionSheet sheet, int version, Set<ConstatId> ticked) {
        as(
                space,
                () -> assertThat(grounds.tieAction(
                                space.id(), sheet.id(), version, new Grounds.Ticked(ticked, space.sight())))
                        .isEqualTo(Saved.DONE));
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
