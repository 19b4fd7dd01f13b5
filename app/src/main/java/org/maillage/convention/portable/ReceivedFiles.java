package org.maillage.convention.portable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.Digests;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The files of conventions that were handed in, each kept until it is decided: any node goes on with it.
@Repository
public class ReceivedFiles {

    private static final String SELECT = """
            select f.id, f.file_name, f.received_at, f.became, f.removed_at,
              coalesce(trim(p.given_name || ' ' || p.family_name), 'qui exploite cette instance') as received_by
            from convention.received_file f left join accounts.person p on p.id = f.received_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReceivedFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What is done with the bytes of a file, put aside for the time of it.
    @FunctionalInterface
    public interface Reading<T> {
        T read(Path path) throws IOException;
    }

    @Transactional
    public UUID keep(String name, byte[] content, PersonId by) {
        return add(name, content, by.value());
    }

    /// The same, by who runs the instance.
    @Transactional
    public UUID hand(String name, byte[] content) {
        return add(name, content, null);
    }

    private UUID add(String name, byte[] content, @Nullable UUID by) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into convention.received_file (id, file_name, content, digest, received_at, received_by)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        name,
                        content,
                        HexFormat.of().formatHex(Digests.sha256().digest(content)))
                .param(Timestamp.from(clock.instant()))
                .param(by)
                .update();
        return id;
    }

    /// The latest first.
    public List<ReceivedFile> listAll() {
        return jdbc.sql(SELECT + "order by f.received_at desc, f.id")
                .query(ReceivedFiles::file)
                .list();
    }

    public ReceivedFile getFile(UUID id) {
        return jdbc.sql(SELECT + "where f.id = ?")
                .param(id)
                .query(ReceivedFiles::file)
                .optional()
                .orElseThrow(() -> NotFound.of("Received file", id));
    }

    public <T> T read(UUID id, Reading<T> reading) throws IOException {
        byte[] content = jdbc.sql("select content from convention.received_file where id = ? and content is not null")
                .param(id)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> NotFound.of("Received file", id));
        return aside(content, reading);
    }

    /// The same for bytes that are not kept yet.
    public <T> T aside(byte[] content, Reading<T> reading) throws IOException {
        Path path = Files.createTempFile("convention", ".zip");
        try {
            Files.write(path, content);
            return reading.read(path);
        } finally {
            Files.delete(path);
        }
    }

    /// Takes the file for oneself until the transaction ends: two people do not bring it back twice.
    ///
    /// @return whether it still waits
    boolean take(UUID id) {
        return jdbc.sql("select became is null from convention.received_file where id = ? for update")
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /// It has done its work: what it held stands, and is kept no second time.
    void stands(UUID id, ConventionId convention) {
        jdbc.sql("update convention.received_file set became = ?, content = null, version = version + 1 where id = ?")
                .params(convention.value(), id)
                .update();
    }

    void removed(UUID id) {
        jdbc.sql("update convention.received_file set removed_at = ?, version = version + 1 where id = ?")
                .params(Timestamp.from(clock.instant()), id)
                .update();
    }

    /// Gives a file up that nobody brought back.
    @Transactional
    public void discard(UUID id) {
        jdbc.sql("delete from convention.received_file where id = ? and became is null")
                .param(id)
                .update();
    }

    private static ReceivedFile file(ResultSet row, int number) throws SQLException {
        UUID became = row.getObject("became", UUID.class);
        return new ReceivedFile(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getTimestamp("received_at").toInstant(),
                row.getString("received_by"),
                became == null ? null : new ConventionId(became),
                instant(row.getTimestamp("removed_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
