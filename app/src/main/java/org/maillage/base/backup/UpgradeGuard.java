package org.maillage.base.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.maillage.base.backup.file.Manifest;
import org.maillage.base.backup.file.Refusal;
import org.maillage.base.backup.file.Words;
import org.maillage.base.backup.tables.History;
import org.maillage.base.database.Failures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/// Before a release changes the structure of the database, it writes down what the release before had left: going back
/// is restoring that file. A database of a release to come is not opened.
@Component
class UpgradeGuard implements FlywayMigrationStrategy {

    private static final Logger CONSOLE = LoggerFactory.getLogger("maillage.console");

    private final Path home;
    private final boolean embedded;
    private final Clock clock;

    UpgradeGuard(
            @Value("${maillage.home:.maillage}") Path home,
            @Value("${spring.datasource.url:}") String url,
            Clock clock) {
        this.home = home;
        this.embedded = !StringUtils.hasText(url);
        this.clock = clock;
    }

    @Override
    public void migrate(Flyway flyway) {
        DataSource database = flyway.getConfiguration().getDataSource();
        try (Connection connection = database.getConnection()) {
            if (!new History(connection).read().isEmpty()) {
                keepBeforeUpgrade(connection);
            }
        } catch (SQLException e) {
            throw new Refusal(Failures.say(e), e);
        }
        flyway.migrate();
    }

    private void keepBeforeUpgrade(Connection connection) throws SQLException {
        Backups backups = Backups.ofThisRelease(clock);
        List<Manifest.Migration> played = backups.read(connection);
        if (backups.scripts().notIn(played).isEmpty()) {
            return;
        }
        CONSOLE.info(
                "Mise à jour de la base vers Maillage {} (structure {} → {}) ; sauvegarde d’abord…",
                backups.release().version(),
                played.getLast().version(),
                backups.scripts().latest());
        try {
            Path file = KeptBackups.of(home).named("avant-" + backups.release().version(), clock);
            Manifest manifest = backups.write(connection, file, false);
            CONSOLE.info(
                    "Sauvegarde écrite : {} ({}). Elle permet de revenir en arrière.", file, Words.contents(manifest));
        } catch (IOException e) {
            giveUpUnlessKeptElsewhere(e);
        }
    }

    /// Whoever runs a PostgreSQL of their own backs it up by means of their own.
    private void giveUpUnlessKeptElsewhere(IOException e) {
        String reason = Failures.say(e);
        if (embedded) {
            throw new Refusal(
                    "La sauvegarde d’avant la mise à jour n’a pas pu être écrite, la base n’a pas été mise à jour. "
                            + reason,
                    e);
        }
        CONSOLE.warn(
                "La sauvegarde d’avant la mise à jour n’a pas pu être écrite, la mise à jour continue. {}", reason);
    }
}
