package org.maillage.diagnosis.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.diagnosis.ConstatFilter;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.ConstatScene;
import org.maillage.diagnosis.Constats;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// What is told of a choice never says how one person chose: an order from three phones on, a count from five on, and
/// both only once it is over.
@HouseTest
@Import(WorkshopScene.class)
@Transactional
class ChosenOrderTests {

    @Autowired
    private Cast cast;

    @Autowired
    private WorkshopScene scene;

    @Autowired
    private Workshops workshops;

    @Autowired
    private Room room;

    @Autowired
    private Ideas ideas;

    @Autowired
    private Constats constats;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void threePhonesLeaveAnOrderAndNoCountAnywhere() {
        Workshop workshop = scene.proposing(true);
        IdeaId bus = scene.shown(workshop, "Un bus");
        IdeaId late = scene.shown(workshop, "Le soir");
        rank(workshop);
        choose(workshop, 1, bus);
        choose(workshop, 2, late);
        workshops.close(workshop.convention(), workshop.id());

        assertThat(ideas.wall(scene.again(workshop.id())))
                .extracting(Idea::wording, Idea::points)
                .containsExactly(tuple("Le soir", 0), tuple("Un bus", 0));
        assertThat(written(workshop)).doesNotContain("points");
        ideas.keep(scene.again(workshop.id()), scene.gesture(), List.of(late), ConstatKind.NEED, cast.claire.id());
        assertThat(constats.list(cast.convention.id(), ConstatScene.PARTNERS, ConstatFilter.ALL))
                .singleElement()
                .satisfies(kept -> assertThat(kept.kept().content().detail()).isEmpty());
    }

    @Test
    void twoPhonesLeaveNotEvenAnOrder() {
        Workshop workshop = scene.proposing(true);
        scene.shown(workshop, "Un bus");
        IdeaId late = scene.shown(workshop, "Le soir");
        rank(workshop);
        choose(workshop, 2, late);
        workshops.close(workshop.convention(), workshop.id());

        assertThat(ideas.wall(scene.again(workshop.id())))
                .extracting(Idea::wording)
                .containsExactly("Un bus", "Le soir");
        assertThat(written(workshop)).doesNotContain("place", "points");
    }

    @Test
    void aCountIsToldFromFiveOn() {
        Workshop workshop = scene.proposing(true);
        IdeaId bus = scene.shown(workshop, "Un bus");
        IdeaId late = scene.shown(workshop, "Le soir");
        rank(workshop);
        choose(workshop, 4, bus);
        choose(workshop, 5, late);
        workshops.close(workshop.convention(), workshop.id());

        assertThat(ideas.wall(scene.again(workshop.id())))
                .extracting(Idea::points)
                .containsExactly(5, 0);
    }

    @Test
    void whileTheRoomChoosesNothingMoves() {
        Workshop workshop = scene.proposing(true);
        scene.shown(workshop, "Un bus");
        IdeaId late = scene.shown(workshop, "Le soir");
        rank(workshop);
        List<Idea> before = ideas.wall(scene.again(workshop.id()));
        choose(workshop, 8, late);

        assertThat(ideas.wall(scene.again(workshop.id()))).isEqualTo(before);
    }

    @Test
    void ideasThatSayTheSameAreOneAndAPhoneCountsOnce() {
        Workshop workshop = scene.proposing(true);
        IdeaId bus = scene.shown(workshop, "Un bus");
        IdeaId coach = scene.shown(workshop, "Un car");
        rank(workshop);
        choose(workshop, 3, bus, coach);
        choose(workshop, 3, coach);
        ideas.join(workshop, List.of(coach, bus));
        workshops.close(workshop.convention(), workshop.id());

        assertThat(ideas.wall(scene.again(workshop.id())))
                .extracting(Idea::points)
                .containsExactly(6);
    }

    @Test
    void partsSayNothingOfTheirWhole() {
        Workshop workshop = scene.proposing(true);
        IdeaId bus = scene.shown(workshop, "Un bus");
        IdeaId coach = scene.shown(workshop, "Un car");
        rank(workshop);
        choose(workshop, 1, bus);
        choose(workshop, 5, coach);
        ideas.join(workshop, List.of(bus, coach));
        workshops.close(workshop.convention(), workshop.id());
        Workshop closed = scene.again(workshop.id());
        IdeaId part = ideas.list(closed).stream()
                .filter(idea -> idea.joinedTo() != null)
                .findFirst()
                .orElseThrow()
                .id();
        ideas.part(closed, part);

        assertThat(ideas.wall(closed)).extracting(Idea::points).containsExactly(6, 0);
    }

    @Test
    void theDatabaseRefusesASmallCount() {
        Workshop workshop = scene.proposing(true);
        IdeaId bus = scene.shown(workshop, "Un bus");
        assertThatThrownBy(() -> jdbc.sql("update diagnosis.workshop_idea set points = 4 where id = ?")
                        .param(bus.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void rank(Workshop workshop) {
        workshops.startRanking(workshop.convention(), workshop.id());
    }

    private void choose(Workshop workshop, int phones, IdeaId... chosen) {
        Stream.generate(Phone::createRandom)
                .limit(phones)
                .forEach(phone -> WorkshopScene.done(room.choose(workshop, phone, Set.of(chosen))));
    }

    /// All that the journal keeps of its ideas.
    private String written(Workshop workshop) {
        return jdbc.sql("""
                        select coalesce(string_agg(changes::text, ' '), '') from journal.entry
                        where subject_id = ? and table_name = 'diagnosis.workshop_idea' and operation = 'update'
                        """).param(workshop.id().value()).query(String.class).single();
    }
}
