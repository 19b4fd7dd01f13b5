package org.maillage.diagnosis.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.maillage.diagnosis.ConstatFilter;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.ConstatScene;
import org.maillage.diagnosis.Constats;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/// What a room said becomes constats, and comes back from there.
@HouseTest
@Import(WorkshopScene.class)
@Transactional
class KeepingTests {

    @Autowired
    private Cast cast;

    @Autowired
    private WorkshopScene scene;

    @Autowired
    private Ideas ideas;

    @Autowired
    private Constats constats;

    @Test
    void severalBecomeConstatsInOneGestureAndOnlyOnce() {
        Workshop workshop = scene.proposing(true);
        IdeaId bus = scene.shown(workshop, "Un bus");
        IdeaId late = scene.shown(workshop, "Le soir");
        assertThat(keep(workshop, scene.gesture(), bus, late)).isEqualTo(Saved.DONE);
        assertThat(keep(workshop, scene.gesture(), bus)).isInstanceOf(Saved.Refused.class);

        assertThat(constats()).hasSize(2).allSatisfy(group -> {
            assertThat(group.kept().content().kind()).isEqualTo(ConstatKind.OBSTACLE);
            assertThat(group.kept().content().areas()).containsExactly(cast.harbour.id());
            assertThat(group.kept().content().theme()).isEqualTo(cast.youth.id());
            assertThat(group.kept().content().origin().source()).isEqualTo("Atelier «\u00a0Parents du Port\u00a0»");
            assertThat(group.kept().content().origin().observedOn()).isEqualTo(Cast.TODAY);
        });
    }

    @Test
    void anIdeaWhoseConstatWasRemovedCanBeKeptAgain() {
        Workshop workshop = scene.proposing(true);
        IdeaId bus = scene.shown(workshop, "Un bus");
        keep(workshop, scene.gesture(), bus);
        constats.remove(cast.convention.id(), constatOf(workshop, "Un bus"), 0);
        assertThat(keep(workshop, scene.gesture(), bus)).isEqualTo(Saved.DONE);
    }

    @Test
    void oneGestureIsTakenBackAsOneAndLeavesTheOthers() {
        Workshop workshop = scene.proposing(true);
        IdeaId bus = scene.shown(workshop, "Un bus");
        IdeaId late = scene.shown(workshop, "Le soir");
        IdeaId school = scene.shown(workshop, "Une crèche");
        KeepingId gesture = scene.gesture();
        keep(workshop, gesture, bus, late);
        keep(workshop, scene.gesture(), school);

        assertThat(ideas.takeBack(workshop, gesture)).isEqualTo(Saved.DONE);
        assertThat(constats())
                .extracting(group -> group.kept().content().title())
                .containsExactly("Une crèche");
        assertThat(ideas.takeBack(workshop, gesture)).isInstanceOf(Saved.Refused.class);
        assertThat(keep(workshop, scene.gesture(), bus, late)).isEqualTo(Saved.DONE);
    }

    @Test
    void nothingIsTakenBackWhenOneWasChangedSince() {
        Workshop workshop = scene.proposing(true);
        IdeaId bus = scene.shown(workshop, "Un bus");
        IdeaId late = scene.shown(workshop, "Le soir");
        KeepingId gesture = scene.gesture();
        keep(workshop, gesture, bus, late);
        ConstatId changed = constatOf(workshop, "Un bus");
        var content = constats.findConstat(cast.convention.id(), ConstatScene.PARTNERS, changed)
                .orElseThrow()
                .content();
        constats.save(cast.convention.id(), changed, 0, content);

        assertThat(ideas.takeBack(workshop, gesture)).isInstanceOf(Saved.Refused.class);
        assertThat(constats()).hasSize(2);
        assertThat(ideas.listKept(workshop, gesture))
                .filteredOn(Ideas.Kept::changed)
                .extracting(Ideas.Kept::title)
                .containsExactly("Un bus");
    }

    private Saved keep(Workshop workshop, KeepingId gesture, IdeaId... kept) {
        return ideas.keep(workshop, gesture, List.of(kept), ConstatKind.OBSTACLE, cast.claire.id());
    }

    private ConstatId constatOf(Workshop workshop, String wording) {
        return Objects.requireNonNull(scene.named(workshop, wording).keptAs());
    }

    private List<Constats.Group> constats() {
        return constats.list(cast.convention.id(), ConstatScene.PARTNERS, ConstatFilter.ALL);
    }
}
