package org.maillage.figures.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.maillage.base.Saved;
import org.maillage.figures.EditionChange;
import org.maillage.figures.EditionId;
import org.maillage.figures.Editions;
import org.maillage.figures.KeptEdition;
import org.maillage.figures.Scope;
import org.maillage.figures.reading.FigureFiles;
import org.maillage.figures.reading.FileReading;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

@Repository
class JdbcEditions implements Editions {

    private final JdbcClient jdbc;
    private final DataSource database;
    private final FigureFiles files;
    private final EditionRows rows;
    private final IrisOfEditions iris;
    private final Clock clock;

    JdbcEditions(
            JdbcClient jdbc,
            DataSource database,
            FigureFiles files,
            EditionRows rows,
            IrisOfEditions iris,
            Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.files = files;
        this.rows = rows;
        this.iris = iris;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome receive(Brought file, Scope scope) {
        String digest = digest(file.file());
        Optional<KeptEdition> known = rows.findInForce(digest, scope).or(() -> rows.findInForce(digest, Scope.FRANCE));
        if (known.isPresent()) {
            return new Outcome.Known(known.get());
        }
        UUID id = UUID.randomUUID();
        Connection connection = DataSourceUtils.getConnection(database);
        try (var lines = new CopiedLines(id, connection)) {
            FileReading reading = files.read(file.file(), file.name(), file.year(), scope, lines);
            lines.close();
            return switch (reading) {
                case FileReading.Refused refused -> refuse(refused);
                case FileReading.Read read -> keep(id, file, digest, scope, read);
            };
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    // What was copied of a refused file goes with the transaction.
    private static Outcome refuse(FileReading.Refused refused) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Outcome.Refused(refused.problems(), refused.more());
    }

    private Outcome keep(UUID id, Brought file, String digest, Scope scope, FileReading.Read read) {
        rows.add(id, file, digest, size(file.file()), held(scope, read), read, OffsetDateTime.now(clock));
        EditionId edition = new EditionId(id);
        return new Outcome.Waiting(findEdition(edition).orElseThrow(), changeOf(edition));
    }

    // Communes of an EPCI stay together, whatever is asked for.
    private static Scope held(Scope scope, FileReading.Read read) {
        return read.edition().source().within() == null ? scope : Scope.FRANCE;
    }

    @Override
    public List<KeptEdition> listInForce() {
        return rows.list("state = 'in_force' order by source, year desc");
    }

    @Override
    public List<KeptEdition> listWaiting() {
        return rows.list("state = 'read' order by received_at desc");
    }

    @Override
    public Optional<KeptEdition> findEdition(EditionId id) {
        return rows.find(id.value());
    }

    @Override
    public EditionChange changeOf(EditionId id) {
        return jdbc.sql("""
                        with new as (select * from figures.line where edition_id = :id),
                        old as (select * from figures.line where edition_id = any (:covered))
                        select count(*) filter (where old.code is null),
                          count(*) filter (where old.quantities is distinct from new.quantities and old.code is not null
                            and new.code is not null),
                          count(*) filter (where old.quantities = new.quantities),
                          count(*) filter (where new.code is null)
                        from new full join old using (code)
                        """)
                .param("id", id.value())
                .param("covered", rows.listCoveredBy(id.value()).toArray(UUID[]::new))
                .query((row, _) -> new EditionChange(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    @Override
    @Transactional
    public Saved show(EditionId id) {
        rows.holdAll();
        if (findEdition(id)
                .filter(edition -> edition.state() == KeptEdition.State.IN_FORCE)
                .isPresent()) {
            return Saved.DONE;
        }
        KeptEdition edition = requireState(id, KeptEdition.State.READ);
        if (rows.isWithinAnother(id.value())) {
            return new Saved.Refused(
                    "edition",
                    "Ces chiffres sont déjà montrés pour un territoire plus large : reprenez le fichier pour celui-ci.");
        }
        rows.listCoveredBy(id.value()).forEach(old -> rows.replace(old, id.value()));
        rows.turn(id.value(), "in_force");
        iris.learn(edition);
        return Saved.DONE;
    }

    @Override
    @Transactional
    public void discard(EditionId id) {
        requireState(id, KeptEdition.State.READ);
        jdbc.sql("delete from figures.edition where id = ?").param(id.value()).update();
    }

    @Override
    @Transactional
    public void withdraw(EditionId id) {
        rows.holdAll();
        KeptEdition edition = requireState(id, KeptEdition.State.IN_FORCE);
        rows.turn(id.value(), "withdrawn");
        rows.putBackThoseReplacedBy(id.value());
        iris.learn(edition);
    }

    private KeptEdition requireState(EditionId id, KeptEdition.State state) {
        return findEdition(id)
                .filter(edition -> edition.state() == state)
                .orElseThrow(() -> NotFound.of("Edition", id.value()));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path file) {
        try (InputStream content =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) content).getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
