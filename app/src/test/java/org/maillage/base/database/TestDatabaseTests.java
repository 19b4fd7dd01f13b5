package org.maillage.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class TestDatabaseTests {

    @Test
    void copiesWhatTheTemplateHolds() {
        TestDatabase.prepareOnce(
                "with_a_table",
                database -> client(database)
                        .sql("create table place as select 'Angers' as name")
                        .update());

        TestDatabase copy = TestDatabase.createFrom("with_a_table");

        assertThat(client(copy)
                        .sql("select name from place")
                        .query(String.class)
                        .single())
                .isEqualTo("Angers");
    }

    @Test
    void keepsTwoDatabasesApart() {
        TestDatabase one = TestDatabase.createFrom(TestDatabase.EMPTY);
        TestDatabase other = TestDatabase.createFrom(TestDatabase.EMPTY);
        client(one).sql("create table place (name text)").update();

        assertThat(client(other)
                        .sql("select count(*) from pg_tables where tablename = 'place'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void sortsInFrench() {
        JdbcClient client = client(TestDatabase.createFrom(TestDatabase.EMPTY));

        assertThat(client.sql("select w from unnest(array['Zoé', 'étang', 'Eau', 'école', 'abbé']) w order by w")
                        .query(String.class)
                        .list())
                .containsExactly("abbé", "Eau", "école", "étang", "Zoé");
        assertThat(client.sql("show default_text_search_config")
                        .query(String.class)
                        .single())
                .isEqualTo("pg_catalog.french");
    }

    private static JdbcClient client(TestDatabase database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
    }
}
