package org.maillage.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two people who each look at their copy of one edition, and show it in the same second.
@HouseTest
class EditionsAtOnceTests {

    @Autowired
    private Editions editions;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forgetEditions() {
        jdbc.sql("delete from figures.edition where file_name = 'caf_IRIS_2023.csv'")
                .update();
    }

    @Test
    void oneOfThemIsShownAndReplacedByTheOther() throws Exception {
        List<Callable<Saved>> shown = Stream.of(receive(), receive())
                .map(id -> (Callable<Saved>) () -> editions.show(id))
                .toList();
        try (var people = Executors.newFixedThreadPool(2)) {
            for (Future<Saved> saved : people.invokeAll(shown)) {
                assertThat(saved.get()).isEqualTo(Saved.DONE);
            }
        }
        assertThat(states()).containsExactlyInAnyOrder("in_force", "replaced");
    }

    @Test
    void whoeverShowsTwiceIsShownOnce() {
        EditionId id = receive();
        assertThat(editions.show(id)).isEqualTo(Saved.DONE);
        assertThat(editions.show(id)).isEqualTo(Saved.DONE);
        assertThat(states()).containsExactly("in_force");
    }

    private List<String> states() {
        return jdbc.sql("select state from figures.edition where file_name = 'caf_IRIS_2023.csv'")
                .query(String.class)
                .list();
    }

    private EditionId receive() {
        Path file = Path.of(
                System.getProperty("maillage.root"), "app/src/test/resources/figures/never-seen/caf_IRIS_2023.csv");
        var outcome =
                editions.receive(new Editions.Brought(file, "caf_IRIS_2023.csv", null, null), new Scope(Set.of("49")));
        return ((Editions.Outcome.Waiting) outcome).edition().id();
    }
}
