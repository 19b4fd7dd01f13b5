package org.maillage.base.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.maillage.base.backup.file.Manifest;
import org.maillage.base.backup.file.UnfinishedFile;
import org.maillage.base.backup.file.Words;
import org.maillage.base.backup.tables.Progress;
import org.maillage.base.database.InstanceDatabase;
import org.maillage.base.database.InstanceSettings;
import org.maillage.site.ClockConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes the whole instance into one file, while it runs.
record BackupCommand(Map<String, String> variables) {

    private static final Logger CONSOLE = LoggerFactory.getLogger("maillage.console");
    private static final String REPLACE = "--replace";

    void run(List<String> typed) throws SQLException, IOException {
        Arguments arguments = Arguments.read("backup", typed, REPLACE);
        UnfinishedFile.refuseUnlessWritable(arguments.file(), arguments.has(REPLACE));
        Backups backups =
                Backups.ofThisRelease(ClockConfiguration.houseClock(variables.getOrDefault("MAILLAGE_TODAY", "")));
        Progress progress = new Progress("sauvegarde");
        try (InstanceDatabase database = EndWithProcess.close(InstanceDatabase.open(InstanceSettings.of(variables)));
                Connection connection = database.dataSource().getConnection()) {
            CONSOLE.info("Sauvegarde de {}…", database.name());
            Manifest manifest = backups.write(connection, arguments.file(), arguments.has(REPLACE));
            tell(manifest, arguments.file().toAbsolutePath().normalize(), progress);
        }
    }

    private static void tell(Manifest manifest, Path file, Progress progress) throws IOException {
        CONSOLE.info(
                "{}, structure {}, Maillage {}.", Words.contents(manifest), manifest.version(), manifest.application());
        manifest.leftOut().forEach(left -> CONSOLE.info("Laissé de côté : {} ({}).", left.name(), left.reason()));
        CONSOLE.info(
                "Écrit, relu et vérifié en {} : {} ({}). Il contient tout, mots de passe chiffrés compris : gardez-le en lieu sûr.",
                progress.elapsed(),
                file,
                Words.size(Files.size(file)));
    }
}
