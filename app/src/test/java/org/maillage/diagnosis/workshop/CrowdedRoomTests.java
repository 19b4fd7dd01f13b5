package org.maillage.diagnosis.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sixty phones at once lose nothing, and no limit is passed.
@HouseTest
@Import(WorkshopScene.class)
class CrowdedRoomTests {

    private static final int PHONES = 60;

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

    @AfterEach
    void theRoomIsEmptiedForTheOtherTests() {
        jdbc.sql("delete from diagnosis.workshop_idea").update();
        jdbc.sql("delete from diagnosis.workshop").update();
    }

    @Test
    void everyIdeaIsKeptUpToTheLimitOfTheRoomAndNoneBeyond() throws Exception {
        Workshop workshop = scene.proposing(true);
        List<Phone> phones = phones();
        List<Saved> fitting = atOnce(phones.stream()
                .flatMap(phone -> IntStream.range(0, Room.IDEAS_PER_WORKSHOP / PHONES)
                        .mapToObj(turn -> proposing(workshop, phone, "Idée " + phones.indexOf(phone) + " " + turn))));
        assertThat(fitting).containsOnly(Saved.DONE);
        assertThat(ideas.list(workshop))
                .extracting(Idea::wording)
                .hasSize(Room.IDEAS_PER_WORKSHOP)
                .doesNotHaveDuplicates();

        List<Saved> beyond = atOnce(phones.stream().map(phone -> proposing(workshop, phone, "De trop")));
        assertThat(beyond).hasOnlyElementsOfType(Saved.Refused.class);
        assertThat(ideas.list(workshop)).hasSize(Room.IDEAS_PER_WORKSHOP);
    }

    @Test
    void onePhoneSendsNoMoreThanItsShare() throws Exception {
        Workshop workshop = scene.proposing(true);
        Phone phone = Phone.createRandom();
        List<Saved> answers =
                atOnce(IntStream.range(0, PHONES).mapToObj(turn -> proposing(workshop, phone, "Idée " + turn)));

        assertThat(answers.stream().filter(Saved.DONE::equals)).hasSize(Room.IDEAS_PER_PHONE);
        assertThat(ideas.list(workshop)).hasSize(Room.IDEAS_PER_PHONE);
    }

    @Test
    void theSameFormSentManyTimesAtOnceIsOneIdea() throws Exception {
        Workshop workshop = scene.proposing(true);
        Phone phone = Phone.createRandom();
        var sending = new Room.Sending(new IdeaId(UUID.randomUUID()), "Un bus", null);
        List<Saved> answers =
                atOnce(Stream.generate(() -> (Callable<Saved>) () -> room.propose(workshop, phone, sending))
                        .limit(10));

        assertThat(answers).containsOnly(Saved.DONE);
        assertThat(ideas.list(workshop)).hasSize(1);
    }

    @Test
    void everyPhoneGivesItsThreePointsOnceHoweverOftenItSendsThem() throws Exception {
        Workshop workshop = scene.proposing(true);
        List<IdeaId> wall = IntStream.range(0, 5)
                .mapToObj(turn -> scene.shown(workshop, "Idée " + turn))
                .toList();
        workshops.startRanking(workshop.convention(), workshop.id());
        List<Saved> answers = atOnce(phones().stream()
                .flatMap(phone -> IntStream.range(0, 3).mapToObj(turn -> (Callable<Saved>)
                        () -> room.choose(workshop, phone, new HashSet<>(wall.subList(0, Room.CHOICES))))));

        assertThat(answers).containsOnly(Saved.DONE);
        workshops.close(workshop.convention(), workshop.id());
        assertThat(ideas.wall(scene.again(workshop.id())))
                .extracting(Idea::points)
                .containsExactly(PHONES, PHONES, PHONES, 0, 0);
    }

    @Test
    void whatWasReceivedBeforeTheEndIsThereAndNothingComesAfter() throws Exception {
        Workshop workshop = scene.proposing(true);
        Stream<Callable<Saved>> all = Stream.concat(
                phones().stream().map(phone -> proposing(workshop, phone, "Idée " + phone.hashCode())),
                Stream.of(() -> workshops.close(workshop.convention(), workshop.id())));
        long received = atOnce(all).stream().filter(Saved.DONE::equals).count() - 1;

        assertThat(ideas.list(workshop)).hasSize((int) received);
        assertThat(jdbc.sql("select count(*) from diagnosis.workshop_phone where workshop_id = ?")
                        .param(workshop.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Callable<Saved> proposing(Workshop workshop, Phone phone, String wording) {
        return () -> scene.propose(workshop, phone, wording);
    }

    private static List<Phone> phones() {
        return Stream.generate(Phone::createRandom).limit(PHONES).toList();
    }

    private static List<Saved> atOnce(Stream<Callable<Saved>> deeds) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Saved>> answers = deeds.map(deed -> threads.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            start.countDown();
            var all = new ArrayList<Saved>();
            for (Future<Saved> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
