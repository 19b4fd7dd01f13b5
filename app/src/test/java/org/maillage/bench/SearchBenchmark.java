package org.maillage.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.maillage.accounts.PersonId;
import org.maillage.base.Sights;
import org.maillage.base.search.Found;
import org.maillage.base.search.SearchAnswer;
import org.maillage.base.search.SearchScope;
import org.maillage.base.search.Searches;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Searches of somebody who works in 30 conventions of 150 actions with 10 notes each, beside the floor of the same
/// run:
/// reading the same objects by their keys, which no search can do without.
///
/// The mix: a word or two as people type them, beginnings of words, everyday words, codes, names, and one in twenty
/// mistyped. Words are drawn from the demonstration as often as they stand in it, so that common ones find thousands.
@DemoTest
class SearchBenchmark {

    private static final int ACTIONS = 150;
    private static final int CONVENTIONS = 30;
    private static final int NOTES = 10;
    private static final int SEARCHES = Integer.getInteger("bench.searches", 2000);
    private static final int WARM_UP = 400;
    private static final int SHOWN = 20;
    private static final List<String> EVERYDAY = List.of(
            "garder mon bébé",
            "aide aux devoirs",
            "papiers",
            "internet",
            "handicap",
            "ados",
            "crèche",
            "vacances",
            "clas",
            "rpe");

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Searches searches;

    @Autowired
    private Conventions conventions;

    private final Random random = new Random(6);

    @Test
    void measuresSearch() throws SQLException {
        grow();
        searches.relearn();
        Sights sights = sightsOfEverything();
        List<String> words = wordsOfTheHouse();
        List<String> mix = new ArrayList<>();
        for (int number = 0; number < WARM_UP + SEARCHES; number++) {
            mix.add(typed(words));
        }
        var search = new ArrayList<Long>();
        var floor = new ArrayList<Long>();
        var slowest = new TreeMap<Long, String>();
        int empty = 0;
        for (int number = 0; number < mix.size(); number++) {
            long start = System.nanoTime();
            SearchAnswer answer = searches.find(sights, searches.read(mix.get(number)), SearchScope.ALL, 0, SHOWN);
            long found = System.nanoTime();
            readByKeys(answer.found());
            long read = System.nanoTime();
            if (number >= WARM_UP) {
                search.add(found - start);
                slowest.put(found - start, mix.get(number) + " (" + answer.total(SearchScope.ALL) + ")");
                floor.add(read - found);
                empty += answer.found().isEmpty() ? 1 : 0;
            }
        }
        say("30 conventions, %d objets à trouver, %d recherches, %d sans résultat%n", countObjects(), SEARCHES, empty);
        say(
                "recherche : médiane %.1f ms, p95 %.1f ms, p99 %.1f ms, la plus longue %.1f ms%n",
                at(search, 50), at(search, 95), at(search, 99), at(search, 100));
        say("plancher  : médiane %.1f ms, p99 %.1f ms%n", at(floor, 50), at(floor, 99));
        say(
                "les plus longues : %s%n",
                slowest.descendingMap().values().stream().limit(12).toList());
        say(Metrics.under("search_p99", at(search, 99), "ms", 100));
        say(Metrics.atMost("search_median_to_floor", at(search, 50) / at(floor, 50), "ratio", 15));
    }

    private void grow() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            var own = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            var crowd = new Crowd(own, DemoCast.ANGERS);
            crowd.growPlanTo(ACTIONS);
            own.sql("""
                            insert into plan.note (id, convention_id, action_id, written_on, mood, body, visibility)
                            select gen_random_uuid(), a.convention_id, a.id, date '2023-03-01' + (one * 97) %% 900, 'on-track',
                              (select coalesce(string_agg(body, ' '), '') from (
                                select body from plan.note where md5(id::text || a.id || one) < '10' limit 3) picked)
                              || ' ' || a.title, 'partners'
                            from plan.action a, generate_series(1, %d) one
                            where a.deleted_at is null
                            """.formatted(NOTES)).update();
            crowd.growConventionsTo(CONVENTIONS);
            own.sql("analyze").update();
        }
    }

    private Sights sightsOfEverything() {
        var person = new PersonId(jdbc.sql("select id from accounts.person where email = ?")
                .param(DemoCast.email(DemoCast.CLAIRE))
                .query(UUID.class)
                .single());
        List<Space> spaces = conventions.listSpacesOf(person);
        assertThat(spaces).hasSizeGreaterThanOrEqualTo(CONVENTIONS);
        return Space.sightsOf(spaces);
    }

    /// Each as many times as a text of the plan says it.
    private List<String> wordsOfTheHouse() {
        return jdbc.sql("""
                        select word from ts_stat('select to_tsvector(''simple'', title || '' '' || description) from plan.action
                          where convention_id in (select id from convention.convention where slug = ''%s'')') word,
                          generate_series(1, least(nentry, 200))
                        where length(word) > 3 and word ~ '^[[:alpha:]]+$'
                        """.formatted(DemoCast.ANGERS)).query(String.class).list();
    }

    private String typed(List<String> words) {
        String word = words.get(random.nextInt(words.size()));
        return switch (random.nextInt(20)) {
            case 0 -> word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4);
            case 1, 2 -> EVERYDAY.get(random.nextInt(EVERYDAY.size()));
            case 3, 4, 5 -> word.substring(0, Math.min(word.length(), 3 + random.nextInt(3)));
            case 6 -> "PE-" + (1 + random.nextInt(30));
            case 7, 8, 9, 10 -> word + " " + words.get(random.nextInt(words.size()));
            default -> word;
        };
    }

    private void readByKeys(List<Found> found) {
        UUID[] ids = found.stream().map(Found::id).toArray(UUID[]::new);
        jdbc.sql("select id, code, title, description from plan.action where id = any (?)")
                .param(ids)
                .query()
                .listOfRows();
        jdbc.sql("select id, body, written_on from plan.note where id = any (?)")
                .param(ids)
                .query()
                .listOfRows();
    }

    private int countObjects() {
        return jdbc.sql("select (select count(*) from plan.action) + (select count(*) from plan.note)")
                .query(Integer.class)
                .single();
    }

    private static double at(List<Long> nanos, int percent) {
        var sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }

    private static void say(String words, Object... values) {
        System.out.print(values.length == 0 ? words : words.formatted(values));
        System.out.flush();
    }
}
