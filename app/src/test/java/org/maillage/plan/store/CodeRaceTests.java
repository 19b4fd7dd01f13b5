package org.maillage.plan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Not transactional: the race is between transactions.
@HouseTest
class CodeRaceTests {

    private static final int AT_ONCE = 8;

    @Autowired
    private Cast cast;

    @Autowired
    private Actions actions;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forgetTheRace() {
        jdbc.sql("delete from plan.action where title = 'Course'").update();
    }

    @Test
    void givesEachItsOwnCodeWhenManyCreateAtOnce() throws InterruptedException {
        List<Callable<ActionName>> racers = IntStream.range(0, AT_ONCE)
                .<Callable<ActionName>>mapToObj(racer -> this::create)
                .toList();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<ActionName>> created = threads.invokeAll(racers);
            assertThat(created.stream().map(Future::resultNow).map(ActionName::code))
                    .hasSize(AT_ONCE)
                    .doesNotHaveDuplicates();
        }
    }

    private ActionName create() {
        return actions.create(cast.otherConvention.id(), ActionDraft.of(cast.otherYouth.id(), "Course"))
                .orThrow();
    }
}
