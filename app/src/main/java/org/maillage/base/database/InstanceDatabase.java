package org.maillage.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/// The database of an instance, reached by a command that runs beside the application or without it.
///
/// The embedded PostgreSQL is used where the application left it running; otherwise it runs until [#close()].
public final class InstanceDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final PGSimpleDataSource dataSource;
    private final @Nullable PostgresCluster own;

    private InstanceDatabase(String name, PGSimpleDataSource dataSource, @Nullable PostgresCluster own) {
        this.name = name;
        this.dataSource = dataSource;
        this.own = own;
    }

    /// The database that is there.
    public static InstanceDatabase open(InstanceSettings settings) {
        if (settings.url() == null && !Files.exists(data(settings.home()))) {
            throw DatabaseUnavailable.none(settings.home());
        }
        return openOrCreate(settings);
    }

    /// The database that is there, or a new, empty embedded one.
    public static InstanceDatabase openOrCreate(InstanceSettings settings) {
        String url = settings.url();
        if (url != null) {
            return new InstanceDatabase(
                    "la base " + url.replaceFirst("[?].*", ""),
                    dataSource(url, settings.user(), settings.password()),
                    null);
        }
        try {
            return embedded(settings);
        } catch (IOException e) {
            throw DatabaseUnavailable.unwritable(settings.home(), e);
        }
    }

    /// "la base embarquée de /srv/maillage": for sentences to the operator.
    public String name() {
        return name;
    }

    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() throws IOException {
        if (own != null) {
            own.close();
        }
    }

    private static InstanceDatabase embedded(InstanceSettings settings) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                PostgresCluster own = PostgresCluster.open(settings.home(), settings.programs(), Durability.KEPT);
                return embedded(settings.home(), own.address(), own);
            } catch (DatabaseUnavailable inUse) {
                Optional<ClusterAddress> address = findServed(settings.home());
                if (address.isPresent()) {
                    return embedded(settings.home(), address.get(), null);
                }
                if (!inUse.isHomeInUse() || Instant.now().isAfter(deadline)) {
                    throw inUse;
                }
                // The application holds the folder and is on its way up or down.
                Pause.ofMilliseconds(200);
            }
        }
    }

    private static InstanceDatabase embedded(Path home, ClusterAddress address, @Nullable PostgresCluster own) {
        return new InstanceDatabase(
                "la base embarquée de " + home.toAbsolutePath().normalize(),
                dataSource(address.url(ClusterAddress.DATABASE), ClusterAddress.USER, address.password()),
                own);
    }

    private static Optional<ClusterAddress> findServed(Path home) throws IOException {
        ClusterFolder folder = ClusterFolder.at(home);
        Optional<PostmasterFile> running = PostmasterFile.find(folder.data()).filter(PostmasterFile::isServed);
        if (running.isEmpty()) {
            return Optional.empty();
        }
        ClusterAddress address = new ClusterAddress(running.get().port(), folder.password());
        return address.isReady(folder) ? Optional.of(address) : Optional.empty();
    }

    private static Path data(Path home) {
        return home.resolve("data").resolve("PG_VERSION");
    }

    private static PGSimpleDataSource dataSource(String url, @Nullable String user, @Nullable String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException e) {
            throw DatabaseUnavailable.noAddress(url, e);
        }
        source.setApplicationName("maillage (commande)");
        if (user != null) {
            source.setUser(user);
        }
        if (password != null) {
            source.setPassword(password);
        }
        return source;
    }
}
