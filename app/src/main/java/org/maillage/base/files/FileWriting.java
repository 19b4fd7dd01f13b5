package org.maillage.base.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Writes the files of conventions, each change over the version that was read. Rights were asked by who calls.
@Repository
public class FileWriting {

    private static final String OTHER_TYPE =
            "Cette nouvelle version est %s, alors que le fichier est %s. Ajoutez-la comme un autre fichier.";

    private final JdbcClient jdbc;
    private final FileBytes bytes;
    private final Optional<FileScanner> scanner;
    private final Journal journal;
    private final Clock clock;

    FileWriting(JdbcClient jdbc, FileBytes bytes, Optional<FileScanner> scanner, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.bytes = bytes;
        this.scanner = scanner;
        this.journal = journal;
        this.clock = clock;
    }

    /// The object a file is put with.
    public record Owner(UUID convention, String kind, UUID subject) {}

    /// @param scanned the version to be scanned now
    public record Added(FileId file, UUID scanned) {}

    @Transactional
    public Added add(Owner owner, SeenBy seenBy, @Nullable UUID by, ReceivedFile received) {
        var id = new FileId(UUID.randomUUID());
        jdbc.sql("""
                        insert into files.file (id, convention_id, subject_kind, subject_id, name, visibility,
                          institution_id, added_at, added_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id.value(), owner.convention(), owner.kind(), owner.subject(), received.name())
                .param(seenBy.visibility().code())
                .param(seenBy.institution())
                .param(OffsetDateTime.now(clock))
                .param(by)
                .update();
        return new Added(id, write(owner.convention(), id, 1, by, received));
    }

    /// @param scanned the version to be scanned now, or null when nothing was saved
    public record Renewed(Saved saved, @Nullable UUID scanned) {}

    @Transactional
    public Renewed addVersion(KeptFile file, int version, @Nullable UUID by, ReceivedFile received) {
        if (!file.current().mediaType().equals(received.family().mediaType())) {
            String before = file.current().family().map(FileFamily::words).orElse("d’un autre type");
            return new Renewed(
                    new Saved.Refused(
                            "file", OTHER_TYPE.formatted(received.family().words(), before)),
                    null);
        }
        Saved saved = change(file, version, "deleted_at = null", Map.of());
        return saved instanceof Saved.Done
                ? new Renewed(saved, write(file.convention(), file.id(), next(file), by, received))
                : new Renewed(saved, null);
    }

    @Transactional
    public Saved change(KeptFile file, int version, String name, SeenBy seenBy) {
        // Of what somebody else changed meanwhile, both sides are shown first.
        if (version != file.version()) {
            return journal.changedMeanwhile(file.id().value());
        }
        String refusal = file.current()
                .family()
                .map(family -> FileReception.refusalOfName(name, family))
                .orElse("");
        if (!refusal.isEmpty()) {
            return new Saved.Refused("name", refusal);
        }
        var values = new HashMap<String, @Nullable Object>();
        values.put("name", name);
        values.put("visibility", seenBy.visibility().code());
        values.put("institution", seenBy.institution());
        return change(
                file,
                version,
                "name = :name, visibility = :visibility, institution_id = cast(:institution as uuid)",
                values);
    }

    @Transactional
    public Saved remove(KeptFile file, int version) {
        return change(file, version, "deleted_at = :now", Map.of("now", OffsetDateTime.now(clock)));
    }

    /// Restoring what is there already changes nothing.
    @Transactional
    public void restore(KeptFile file) {
        jdbc.sql("""
                        update files.file set deleted_at = null, version = version + 1
                        where id = ? and convention_id = ? and deleted_at is not null
                        """).params(file.id().value(), file.convention()).update();
    }

    private Saved change(KeptFile file, int version, String assignments, Map<String, ?> values) {
        int rows = jdbc.sql("""
                        update files.file set %s, version = version + 1
                        where id = :id and convention_id = :convention and version = :version and deleted_at is null
                        """.formatted(assignments))
                .params(values)
                .param("id", file.id().value())
                .param("convention", file.convention())
                .param("version", version)
                .update();
        return rows == 1 ? Saved.DONE : journal.changedMeanwhile(file.id().value());
    }

    private int next(KeptFile file) {
        return jdbc.sql("select max(number) + 1 from files.file_version where file_id = ?")
                .param(file.id().value())
                .query(Integer.class)
                .single();
    }

    private UUID write(UUID convention, FileId file, int number, @Nullable UUID by, ReceivedFile received) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into files.file_version (id, convention_id, file_id, number, file_name, media_type,
                          size_bytes, sha256, sent_at, sent_by, scan) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        convention,
                        file.value(),
                        number,
                        received.name(),
                        received.family().mediaType())
                .params(received.bytes(), received.sha256(), OffsetDateTime.now(clock))
                .param(by)
                .param((scanner.isPresent() ? ScanState.WAITING : ScanState.UNSCANNED).code())
                .update();
        try (InputStream content = Files.newInputStream(received.content())) {
            bytes.write(id, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return id;
    }
}
