package org.maillage.plan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.plan.Drafts.seenBy;
import static org.maillage.plan.Drafts.with;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.base.subjects.SubjectKind;
import org.maillage.convention.Role;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.Actions;
import org.maillage.plan.Enjeux;
import org.maillage.plan.NoteId;
import org.maillage.plan.Notes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
class PlanSubjectsTests {

    private static final Sight COORDINATION = Sights.of(Role.COORDINATOR, null);
    private static final Sight AMADOU = Sights.of(Role.CONTRIBUTOR, null);

    @Autowired
    private Cast cast;

    @Autowired
    private Actions actions;

    @Autowired
    private Notes notes;

    @Autowired
    private Enjeux enjeux;

    @Autowired
    private List<SubjectKind> subjects;

    @Test
    void namesAnActionAndLeadsToIt() {
        ActionName action = create(ActionDraft.SeenBy.PARTNERS);
        assertThat(shown("action", AMADOU, action.id().value()))
                .contains(new SubjectKind.Shown(action.code() + " · Chantiers", action.path()));
    }

    @Test
    void namesADeletedActionButLeadsNowhere() {
        ActionName action = create(ActionDraft.SeenBy.PARTNERS);
        actions.delete(cast.convention.id(), action.id(), 0);
        assertThat(shown("action", AMADOU, action.id().value()))
                .contains(new SubjectKind.Shown(action.code() + " · Chantiers", ""));
    }

    @Test
    void hidesAnActionAndItsNotesFromWhoMayNotSeeIt() {
        ActionName action = create(new ActionDraft.SeenBy(Visibility.COORDINATORS, null));
        NoteId note = notes.write(
                        cast.convention.id(),
                        action.id(),
                        null,
                        new Notes.Draft(null, null, "Rien de neuf.", ActionDraft.SeenBy.PARTNERS))
                .orThrow();
        assertThat(shown("action", AMADOU, action.id().value())).isEmpty();
        assertThat(shown("note", AMADOU, note.value())).isEmpty();
        assertThat(shown("note", COORDINATION, note.value()))
                .extracting(SubjectKind.Shown::label)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly("Nouvelle du 20\u00a0novembre 2025 · " + action.code() + " · Chantiers");
    }

    @Test
    void namesAnEnjeuOfThisConventionOnly() {
        UUID enjeu = enjeux.create(
                        cast.convention.id(), new Enjeux.Draft(cast.youth.id(), null, "Aller vers", "", null))
                .orThrow()
                .value();
        assertThat(shown("enjeu", AMADOU, enjeu)).hasSize(1);
        assertThat(subject("enjeu").visible(cast.otherConvention.id().value(), COORDINATION, List.of(enjeu)))
                .isEmpty();
    }

    @Test
    void speaksForEveryKindThePlanJournals() {
        assertThat(subjects)
                .extracting(SubjectKind::kind)
                .contains("action", "note", "enjeu", "heading", "topic", "contract", "import");
    }

    private ActionName create(ActionDraft.SeenBy seenBy) {
        return actions.create(cast.convention.id(), with(ActionDraft.of(cast.youth.id(), "Chantiers"), seenBy(seenBy)))
                .orThrow();
    }

    private Collection<SubjectKind.Shown> shown(String kind, Sight sight, UUID id) {
        Map<UUID, SubjectKind.Shown> visible =
                subject(kind).visible(cast.convention.id().value(), sight, List.of(id));
        return visible.values();
    }

    private SubjectKind subject(String kind) {
        return subjects.stream()
                .filter(subject -> subject.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
