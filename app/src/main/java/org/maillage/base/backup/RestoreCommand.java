package org.maillage.base.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.base.backup.file.BackupReading;
import org.maillage.base.backup.file.Manifest;
import org.maillage.base.backup.file.Words;
import org.maillage.base.backup.tables.Progress;
import org.maillage.base.database.InstanceDatabase;
import org.maillage.base.database.InstanceSettings;
import org.maillage.site.ClockConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a backup back: reads all of it first, says what it holds and what it replaces, asks, replaces.
record RestoreCommand(Map<String, String> variables) {

    private static final Logger CONSOLE = LoggerFactory.getLogger("maillage.console");
    private static final String YES = "--yes";
    private static final String KEEP_VERSION = "--keep-version";
    private static final String DISCARD = "--discard";

    void run(List<String> typed) throws SQLException, IOException {
        Arguments arguments = Arguments.read("restore", typed, YES, KEEP_VERSION, DISCARD);
        Clock clock = ClockConfiguration.houseClock(variables.getOrDefault("MAILLAGE_TODAY", ""));
        Backups backups = Backups.ofThisRelease(clock);
        CONSOLE.info("Lecture de {}…", arguments.file().toAbsolutePath().normalize());
        try (BackupReading backup = BackupReading.open(arguments.file())) {
            backups.refuseUnknown(backup.manifest());
            CONSOLE.info("Fichier vérifié : {}.", Words.origin(backup.manifest()));
            restore(arguments, backup, backups);
        }
    }

    private void restore(Arguments arguments, BackupReading backup, Backups backups) throws SQLException, IOException {
        InstanceSettings settings = InstanceSettings.of(variables);
        try (InstanceDatabase database = EndWithProcess.close(InstanceDatabase.openOrCreate(settings));
                Connection connection = database.dataSource().getConnection()) {
            Target target = Target.prepare(connection, database, backups);
            boolean keepVersion = arguments.has(KEEP_VERSION);
            target.refuseOtherRelease(backup.manifest(), keepVersion);
            Path safety = target.isEmpty() || arguments.has(DISCARD)
                    ? null
                    : KeptBackups.of(settings.home()).named("avant-restauration", backups.clock());
            if (!target.isEmpty() && !arguments.has(YES)) {
                Question.askToReplace(target, safety);
            }
            Progress progress = new Progress("restauration");
            CONSOLE.info("Restauration dans {}…", database.name());
            new Replacement(connection, backup, backups, keepVersion).run(safety);
            tell(backup.manifest(), safety, keepVersion && !isLatest(backup, backups), progress);
        }
    }

    private static boolean isLatest(BackupReading backup, Backups backups) {
        return backup.manifest().version().equals(backups.scripts().latest());
    }

    private static void tell(Manifest manifest, @Nullable Path safety, boolean older, Progress progress) {
        CONSOLE.info("Restauré et vérifié en {} : {}.", progress.elapsed(), Words.contents(manifest));
        if (safety != null) {
            CONSOLE.info("L’état remplacé est gardé dans {}.", safety);
        }
        CONSOLE.info(
                older
                        ? "La base a la structure " + manifest.version()
                                + " : démarrez-la avec la version de Maillage qui allait avec ; celle-ci la mettrait à jour."
                        : "Les personnes connectées doivent se reconnecter.");
    }
}
