package org.maillage.base.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// A table that a list makes larger, in the transaction of the list.
@HouseTest
@Transactional
class GrownTablesTests {

    @Autowired
    private GrownTables grown;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aTableIsSmall() {
        jdbc.sql(
                        "create table public.growing as select g as id, repeat('x', 200) as words from generate_series(1, 5000) g")
                .update();
        jdbc.sql("analyze public.growing").update();
    }

    @Test
    void areLookedAtAgainWhenTheyHaveGrownFourfold() {
        double before = known();
        add(5_000);
        grown.look("public.growing");
        assertThat(known()).isEqualTo(before);
        add(20_000);
        grown.look("public.growing");
        assertThat(known()).isEqualTo(30_000);
    }

    private void add(int rows) {
        jdbc.sql("insert into public.growing select g, repeat('x', 200) from generate_series(1, ?) g")
                .param(rows)
                .update();
    }

    private double known() {
        return jdbc.sql("select reltuples from pg_class where oid = 'public.growing'::regclass")
                .query(Double.class)
                .single();
    }
}
