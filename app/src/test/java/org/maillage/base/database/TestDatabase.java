package org.maillage.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// A real PostgreSQL for tests: one throw-away cluster per JVM, and in it as many databases as tests ask for.
///
/// A database that costs time to prepare (migrations, a cast) is prepared once as a template; each test context then
/// gets its own copy in a tenth of a second:
///
/// ```java
/// TestDatabase.prepareOnce("migrated", database -> Flyway.configure()
///         .dataSource(database.url(), database.username(), database.password()).load().migrate());
/// TestDatabase database = TestDatabase.createFrom("migrated");
/// ```
///
/// @param url of this one database
public record TestDatabase(String url, String username, String password) {

    /// What PostgreSQL itself copies new databases from: holds nothing.
    public static final String EMPTY = "template1";

    public static final Path PROGRAMS = Path.of(System.getProperty("user.home"), ".cache", "maillage");
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Set<String> TEMPLATES = new HashSet<>();

    /// Makes a database that is an exact copy of a template.
    public static TestDatabase createFrom(String template) {
        String name = "test_" + COUNT.incrementAndGet();
        execute("create database %s template %s".formatted(name, template));
        return of(name);
    }

    /// Makes a template by that preparation, the first time it is asked for in this JVM.
    public static synchronized void prepareOnce(String template, Consumer<TestDatabase> preparation) {
        if (TEMPLATES.add(template)) {
            execute("create database " + template);
            preparation.accept(of(template));
        }
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }

    /// Makes this the database of a Spring context, as an operator would by `MAILLAGE_DATABASE_URL`.
    public void serve(ConfigurableApplicationContext context) {
        Map<String, Object> properties = Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", username,
                "spring.datasource.password", password,
                // A context that waits for its next test leaves its connections to the others.
                "spring.datasource.hikari.minimum-idle", "1",
                "spring.datasource.hikari.idle-timeout", "10000");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-database", properties));
    }

    /// For `@ContextConfiguration(initializers = TestDatabase.Fresh.class)`: an empty database, which the context's own
    /// Flyway fills.
    public static class Fresh implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            createFrom(EMPTY).serve(context);
        }
    }

    private static TestDatabase of(String name) {
        ClusterAddress address = Running.CLUSTER.address();
        return new TestDatabase(address.url(name), ClusterAddress.USER, address.password());
    }

    private static void execute(String sql) {
        try {
            Running.CLUSTER.address().execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /// Started by the first test that needs a database.
    private static final class Running {

        private static final PostgresCluster CLUSTER = start();

        private static PostgresCluster start() {
            try {
                Path homes = Files.createDirectories(Path.of("target", "test-databases"));
                removeThoseOfKilledTests(homes);
                Path home = homes.resolve(Long.toString(ProcessHandle.current().pid()));
                PostgresCluster cluster = PostgresCluster.open(home, PROGRAMS, Durability.THROWN_AWAY);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(cluster, home)));
                return cluster;
            } catch (IOException e) {
                throw new IllegalStateException("No database for tests", e);
            }
        }

        /// A test JVM that was killed left its server running: opening and closing its folder stops it.
        private static void removeThoseOfKilledTests(Path homes) throws IOException {
            try (var all = Files.list(homes)) {
                for (Path home : all.toList()) {
                    if (ProcessHandle.of(Long.parseLong(home.getFileName().toString()))
                            .isEmpty()) {
                        discard(PostgresCluster.open(home, PROGRAMS, Durability.THROWN_AWAY), home);
                    }
                }
            }
        }

        private static void discard(PostgresCluster cluster, Path home) {
            try {
                cluster.close();
                Folders.delete(home);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
