package org.maillage.base.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maillage.HouseDatabase;
import org.maillage.base.backup.file.Manifest;
import org.maillage.base.backup.tables.LeftOut;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class LeftOutTests {

    private final List<Manifest.Absent> leftOut = LeftOut.read().tables();

    @Test
    void namesTablesThatAreThere() {
        assertThat(tables()).containsAll(names());
        assertThat(leftOut).allSatisfy(table -> assertThat(table.reason()).isNotBlank());
    }

    @Test
    void nothingThatIsKeptPointsToThem() {
        assertThat(client().sql("""
                                select conrelid::regclass || ' -> ' || confrelid::regclass from pg_constraint
                                where contype = 'f' and confrelid::regclass::text = any (?) and conrelid::regclass::text <> all (?)
                                """)
                        .param(names().toArray(String[]::new))
                        .param(names().toArray(String[]::new))
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private Set<String> names() {
        return leftOut.stream().map(Manifest.Absent::name).collect(Collectors.toSet());
    }

    private List<String> tables() {
        return client().sql("select schemaname || '.' || tablename from pg_tables")
                .query(String.class)
                .list();
    }

    private static JdbcClient client() {
        var database = HouseDatabase.createMigrated();
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
    }
}
