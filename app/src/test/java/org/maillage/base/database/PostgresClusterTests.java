package org.maillage.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresClusterTests {

    /// One for all tests, since making a cluster takes seconds; each test opens it anew.
    @TempDir
    static Path home;

    @Test
    void keepsItsDataFromOneStartToTheNext() throws Exception {
        try (PostgresCluster first = open()) {
            first.address().execute("create table place as select 'Angers' as name");
        }
        assertThat(PostmasterFile.find(data())).isEmpty();

        try (PostgresCluster second = open()) {
            assertThat(read(second, "select name from place")).isEqualTo("Angers");
        }
    }

    @Test
    void promisesWhatAProductionDatabasePromises() throws Exception {
        try (PostgresCluster cluster = open()) {
            assertThat(read(cluster, "show fsync")).isEqualTo("on");
            assertThat(read(cluster, "show synchronous_commit")).isEqualTo("on");
            assertThat(read(cluster, "show data_checksums")).isEqualTo("on");
            assertThat(read(cluster, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void refusesAConnectionWithoutItsPassword() throws Exception {
        try (PostgresCluster cluster = open()) {
            ClusterAddress stranger = new ClusterAddress(cluster.address().port(), "guess");

            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> stranger.execute("select 1"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("database-password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void startsAgainOnTheSamePortWhenTheServerIsKilled() throws Exception {
        try (PostgresCluster cluster = open()) {
            cluster.address().execute("create table killed as select 'Angers' as name");
            long killed = pid();

            kill(killed);

            Eventually.holds("another server answers", () -> pid() != killed && answers(cluster));
            assertThat(read(cluster, "select name from killed")).isEqualTo("Angers");
        }
        assertThat(PostmasterFile.find(data())).isEmpty();
    }

    @Test
    void takesNoHarmFromALockFileThatNamesAnotherProcess() throws Exception {
        open().close();
        long own = ProcessHandle.current().pid();
        Files.writeString(data().resolve("postmaster.pid"), own + "\n" + data() + "\n0\n5432\n\n127.0.0.1\n");

        try (PostgresCluster cluster = open()) {
            assertThat(read(cluster, "select 'there'")).isEqualTo("there");
        }
    }

    @Test
    void letsNoSecondApplicationIntoTheFolder() throws Exception {
        try (PostgresCluster cluster = open()) {
            assertThatExceptionOfType(DatabaseUnavailable.class)
                    .isThrownBy(this::open)
                    .withMessageContaining("utilise déjà le dossier");
            assertThat(read(cluster, "select 'there'")).isEqualTo("there");
        }
    }

    @Test
    void refusesTheDataOfAnotherMajorVersion() throws Exception {
        open().close();
        Files.writeString(data().resolve("PG_VERSION"), "17\n");

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(this::open)
                .withMessageContaining("PostgreSQL 17");
        Files.writeString(data().resolve("PG_VERSION"), PostgresBinaries.MAJOR_VERSION + "\n");
    }

    @Test
    void saysWhichSystemsHaveNoDatabaseInside() {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> PostgresBinaries.archiveFor("Plan 9", "sparc"))
                .withMessageContaining("Plan 9 sparc");
    }

    private PostgresCluster open() {
        return PostgresCluster.open(home, TestDatabase.PROGRAMS, Durability.KEPT);
    }

    private Path data() throws IOException {
        return home.toRealPath().resolve("data");
    }

    private long pid() throws IOException {
        return PostmasterFile.find(data()).map(PostmasterFile::pid).orElse(0L);
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    private static boolean answers(PostgresCluster cluster) {
        try {
            cluster.address().execute("select 1");
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    private static String read(PostgresCluster cluster, String query) throws SQLException {
        ClusterAddress address = cluster.address();
        try (var connection =
                        DriverManager.getConnection(address.url("postgres"), ClusterAddress.USER, address.password());
                var result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
