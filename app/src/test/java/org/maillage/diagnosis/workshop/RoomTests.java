package org.maillage.diagnosis.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.maillage.diagnosis.ConstatKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Import(WorkshopScene.class)
@Transactional
class RoomTests {

    @Autowired
    private WorkshopScene scene;

    @Autowired
    private Workshops workshops;

    @Autowired
    private Room room;

    @Autowired
    private Ideas ideas;

    @Autowired
    private JdbcClient jdbc;

    private final Phone phone = Phone.createRandom();

    @Test
    void nobodyProposesBeforeItOpensNorAfterTheChoiceBegan() {
        Workshop workshop = scene.prepared(true);
        assertThat(scene.propose(workshop, phone, "Trop tôt")).isInstanceOf(Saved.Refused.class);

        workshops.startProposing(workshop.convention(), workshop.id());
        assertThat(scene.propose(workshop, phone, "À l’heure")).isEqualTo(Saved.DONE);

        workshops.startRanking(workshop.convention(), workshop.id());
        assertThat(scene.propose(workshop, phone, "Trop tard")).isInstanceOf(Saved.Refused.class);
    }

    @Test
    void aClosedWorkshopDoesNotOpenAgain() {
        Workshop workshop = scene.proposing(true);
        assertThat(workshops.startRanking(workshop.convention(), workshop.id())).isEqualTo(Saved.DONE);
        assertThat(workshops.startProposing(workshop.convention(), workshop.id()))
                .isEqualTo(Saved.DONE);
        assertThat(workshops.close(workshop.convention(), workshop.id())).isEqualTo(Saved.DONE);
        assertThat(workshops.close(workshop.convention(), workshop.id())).isEqualTo(Saved.DONE);
        assertThat(workshops.startProposing(workshop.convention(), workshop.id()))
                .isInstanceOf(Saved.Refused.class);
    }

    @Test
    void thePreparationDoesNotLeadToTheChoice() {
        Workshop workshop = scene.prepared(true);
        assertThat(workshops.startRanking(workshop.convention(), workshop.id())).isInstanceOf(Saved.Refused.class);
        assertThat(workshops.close(workshop.convention(), workshop.id())).isInstanceOf(Saved.Refused.class);
    }

    @Test
    void whatIsSentTwiceIsReceivedOnceAndAnotherTextUnderTheSameKeyIsAnother() {
        Workshop workshop = scene.proposing(true);
        var key = new IdeaId(UUID.randomUUID());
        room.propose(workshop, phone, new Room.Sending(key, "Un bus le soir", ConstatKind.NEED));
        room.propose(workshop, phone, new Room.Sending(key, "Un bus le soir", ConstatKind.NEED));
        room.propose(workshop, phone, new Room.Sending(key, "Une crèche", null));

        assertThat(ideas.list(workshop))
                .extracting(Idea::wording)
                .containsExactlyInAnyOrder("Un bus le soir", "Une crèche");
    }

    @Test
    void nothingIsOnTheWallBeforeItIsRead() {
        Workshop workshop = scene.proposing(true);
        scene.propose(workshop, phone, "À lire");
        assertThat(ideas.wall(workshop)).isEmpty();

        IdeaId idea = scene.named(workshop, "À lire").id();
        ideas.show(workshop, List.of(idea));
        assertThat(ideas.wall(workshop)).hasSize(1);
        ideas.refuse(workshop, List.of(idea));
        assertThat(ideas.wall(workshop)).isEmpty();
    }

    @Test
    void withoutModerationItIsThereAtOnce() {
        Workshop workshop = scene.proposing(false);
        scene.propose(workshop, phone, "Tout de suite");
        assertThat(ideas.wall(workshop)).hasSize(1);
    }

    @Test
    void aPhoneGivesThreePointsToWhatTheWallShows() {
        Workshop workshop = scene.proposing(true);
        IdeaId bus = scene.shown(workshop, "Un bus");
        IdeaId late = scene.shown(workshop, "Le soir");
        scene.propose(workshop, phone, "Cachée");
        IdeaId hidden = scene.named(workshop, "Cachée").id();
        workshops.startRanking(workshop.convention(), workshop.id());

        var four = Set.of(bus, late, hidden, new IdeaId(UUID.randomUUID()));
        assertThat(room.choose(workshop, phone, four)).isInstanceOf(Saved.Refused.class);
        assertThat(room.choose(workshop, phone, Set.of(bus, hidden))).isEqualTo(Saved.DONE);
        assertThat(room.choicesOf(workshop, phone)).containsExactly(bus);
        room.choose(workshop, phone, Set.of(late));
        assertThat(room.choicesOf(workshop, phone)).containsExactly(late);
    }

    @Test
    void closingErasesThePhonesAndWhatTheyChose() {
        Workshop workshop = scene.proposing(true);
        IdeaId bus = scene.shown(workshop, "Un bus");
        workshops.startRanking(workshop.convention(), workshop.id());
        room.choose(workshop, phone, Set.of(bus));
        workshops.close(workshop.convention(), workshop.id());

        assertThat(count("select count(*) from diagnosis.workshop_phone where workshop_id = ?", workshop))
                .isZero();
        assertThat(count("select count(*) from diagnosis.workshop_vote where workshop_id = ?", workshop))
                .isZero();
    }

    @Test
    void whatWasLeftOpenTheDayBeforeIsClosedAtNight() {
        Workshop workshop = scene.proposing(true);
        workshops.closeForgotten();
        assertThat(scene.again(workshop.id()).stage()).isEqualTo(Stage.PROPOSING);

        jdbc.sql("update diagnosis.workshop set opened_at = opened_at - interval '1 day' where id = ?")
                .param(workshop.id().value())
                .update();
        workshops.closeForgotten();
        assertThat(scene.again(workshop.id()).stage()).isEqualTo(Stage.CLOSED);
    }

    private int count(String sql, Workshop workshop) {
        return jdbc.sql(sql).param(workshop.id().value()).query(Integer.class).single();
    }
}
