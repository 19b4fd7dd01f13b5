package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.base.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The commands as the operator types them, beside a database that another process may serve.
class ConventionCommandTests {

    private final TestDatabase database = HouseDatabase.createMigrated();

    @TempDir
    private Path folder;

    private JdbcClient jdbc;

    @BeforeEach
    void addAConvention() {
        jdbc = JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
        UUID area = UUID.randomUUID();
        jdbc.sql(
                        "insert into territory.area (id, kind, slug, name, short_name, code) values (?, 'commune', 'saint-aubin', 'Saint-Aubin', 'Saint-Aubin', '49999')")
                .param(area)
                .update();
        jdbc.sql("""
                        insert into convention.convention (id, slug, title, short_title, status, starts_on, ends_on, territory_id)
                        values (?, 'saint-aubin', 'Convention de Saint-Aubin', 'Saint-Aubin', 'preparation', '2027-01-01', '2030-12-31', ?)
                        """).params(UUID.randomUUID(), area).update();
    }

    @Test
    void takeAConventionAwayAndHandItIn() {
        Path file = folder.resolve("saint-aubin.zip");
        assertThat(run("export", "saint-aubin", file.toString())).isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(run("import", file.toString())).isZero();
        assertThat(jdbc.sql("select file_name from convention.received_file")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("saint-aubin.zip"));
    }

    @Test
    void refuseWhatTheyCannotDo() throws Exception {
        Path other = Files.writeString(folder.resolve("autre.zip"), "autre chose");
        assertThat(run("export", "nulle-part", folder.resolve("x.zip").toString()))
                .isOne();
        assertThat(run("export", "saint-aubin", other.toString())).isOne();
        assertThat(run("import", other.toString())).isOne();
        assertThat(run("import")).isOne();
        assertThat(folder).isDirectoryNotContaining("glob:**.maillage-*");
    }

    @Test
    void bringAListOfTheTerritoryOrAllOfIt() throws Exception {
        Path list = Files.writeString(
                folder.resolve("lieux.csv"), "id,nom,code_insee\n1,Le Lavoir,49999\n2,Ailleurs,75101\n");
        assertThat(run("annuaire", "saint-aubin", "structures", list.toString(), "lieux"))
                .isZero();
        assertThat(names()).containsExactly("Le Lavoir");
        assertThat(run("annuaire", "saint-aubin", "structures", list.toString(), "lieux", "--tout"))
                .isZero();
        assertThat(names()).containsExactly("Ailleurs", "Le Lavoir");
        assertThat(jdbc.sql("select distinct actor_name from journal.entry where table_name = 'directory.structure'")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("Exploitation"));
    }

    @Test
    void refuseAListThatIsNone() {
        String missing = folder.resolve("rien.csv").toString();
        assertThat(run("annuaire", "saint-aubin", "structures", missing)).isOne();
        assertThat(run("annuaire", "saint-aubin", "autres", missing)).isOne();
        assertThat(run("annuaire", "nulle-part", "structures", missing)).isOne();
        assertThat(run("annuaire")).isOne();
    }

    private List<String> names() {
        return jdbc.sql("select name from directory.structure order by name")
                .query(String.class)
                .list();
    }

    private int run(String... typed) {
        return ConventionCommand.run(
                List.of(typed),
                Map.of(
                        "MAILLAGE_DATABASE_URL", database.url(),
                        "MAILLAGE_DATABASE_USER", database.username(),
                        "MAILLAGE_DATABASE_PASSWORD", database.password()));
    }
}
