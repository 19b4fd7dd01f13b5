package org.maillage.benchmarks.peer;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.postgresql.PGConnection;

/// PostGIS on a cluster of its own, asked over one connection.
public final class PostGis implements AutoCloseable {

    private final PostgresCluster cluster;
    private final Connection connection;

    private PostGis(PostgresCluster cluster, Connection connection) {
        this.cluster = cluster;
        this.connection = connection;
    }

    /// @return empty when it is not installed
    /// @throws IOException when it is, and no cluster can be made
    /// @throws SQLException when it does not answer
    public static Optional<PostGis> start() throws IOException, SQLException, InterruptedException {
        Optional<Path> programs = PostgresCluster.programs();
        if (programs.isEmpty()) {
            return Optional.empty();
        }
        var cluster = new PostgresCluster(programs.get());
        try {
            var postgis = new PostGis(cluster, cluster.connect());
            postgis.run("create extension postgis");
            return Optional.of(postgis);
        } catch (SQLException silent) {
            cluster.close();
            throw silent;
        }
    }

    /// As shown, with its version.
    public String name() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select extversion from pg_extension where extname = 'postgis'")) {
            return row.next() ? "PostGIS " + row.getString(1) : "PostGIS";
        }
    }

    /// @param statements separated by semicolons
    public void run(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    /// @param rows one a line, cells between tabs
    public void copy(String table, String rows) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " from stdin", new StringReader(rows));
    }

    /// The first column of all rows.
    public double[] numbers(String query) throws SQLException {
        var numbers = DoubleStream.builder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                numbers.add(rows.getDouble(1));
            }
        }
        return numbers.build().toArray();
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        cluster.close();
    }
}
