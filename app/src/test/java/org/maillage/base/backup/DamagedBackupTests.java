package org.maillage.base.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.HouseDatabase;
import org.maillage.base.backup.file.BackupReading;
import org.maillage.base.backup.file.Manifest;
import org.maillage.base.backup.file.Refusal;
import org.maillage.base.backup.file.Release;
import org.maillage.base.database.TestDatabase;

/// Files that are not what they were, or never were: each is refused in a sentence, before the database is touched or
/// without leaving a trace in it.
class DamagedBackupTests {

    private static final String PEOPLE = "tables/accounts.person.copy";

    @TempDir
    static Path folder;

    private static TestDatabase database;
    private static Path whole;

    @BeforeAll
    static void writeBackup() throws Exception {
        database = HouseDatabase.createMigrated();
        Shelf.execute(database, """
                insert into accounts.person (id, given_name, family_name)
                select gen_random_uuid(), 'Given ' || n, 'Family ' || n from generate_series(1, 200) n
                """);
        whole = folder.resolve("whole.zip");
        Shelf.backUp(database, whole);
    }

    @Test
    void refusesAFileThatWasCutShortAnywhere() throws Exception {
        byte[] bytes = Files.readAllBytes(whole);
        for (int length = 0; length < bytes.length; length += bytes.length / 60) {
            assertRefused(write(Arrays.copyOf(bytes, length)), "n’est pas une sauvegarde de Maillage entière");
        }
        assertRefused(write(Arrays.copyOf(bytes, bytes.length - 1)), "n’est pas une sauvegarde de Maillage entière");
    }

    @Test
    void refusesAFileInWhichOneByteChangedAnywhere() throws Exception {
        byte[] bytes = Files.readAllBytes(whole);
        for (int at = 0; at < bytes.length; at += 1 + bytes.length / 200) {
            byte[] bent = bytes.clone();
            bent[at] ^= 0x10;
            assertRefused(write(bent), "");
        }
    }

    @Test
    void refusesWhatIsNoBackup() throws Exception {
        assertRefused(write("Bonjour".getBytes()), "n’est pas une sauvegarde");
        Path zip = folder.resolve("other.zip");
        try (ZipOutputStream other = new ZipOutputStream(Files.newOutputStream(zip))) {
            other.putNextEntry(new ZipEntry("photo.jpg"));
        }
        assertRefused(zip, "n’est pas une sauvegarde");
        assertRefused(folder.resolve("absent.zip"), "n’existe pas");
        assertRefused(folder, "n’est pas un fichier");
    }

    @Test
    void refusesATableThatIsMissingOrTooMany() throws Exception {
        assertRefused(DrawnBackup.of(whole).without(PEOPLE).writeTo(other()), "il y manque " + PEOPLE);
        assertRefused(DrawnBackup.of(whole).with("tables/x.copy", "1\n").writeTo(other()), "tables/x.copy");
        assertRefused(DrawnBackup.of(whole).without(Manifest.ENTRY).writeTo(other()), "n’a pas de description");
    }

    @Test
    void refusesRowsThatAreNotTheOnesAnnounced() throws Exception {
        assertRefused(
                DrawnBackup.of(whole)
                        .bent(PEOPLE, rows -> rows.replace("Given 7\t", "Given 8\t"))
                        .writeTo(other()),
                "accounts.person");
        assertRefused(DrawnBackup.of(whole).bent(PEOPLE, rows -> rows + rows).writeTo(other()), "accounts.person");
    }

    @Test
    void refusesADescriptionThatMakesNoSense() throws Exception {
        for (String json :
                new String[] {"", "{", "[]", "{\"format\": 1}", "null", "{\"format\": 1, \"tables\": [null]}"}) {
            assertRefused(DrawnBackup.of(whole).with(Manifest.ENTRY, json).writeTo(other()), "manifest.json");
        }
    }

    @Test
    void namesTheReleaseThatAFileOfTheFutureNeeds() throws Exception {
        assertRefused(
                DrawnBackup.of(whole)
                        .with(Manifest.ENTRY, "{\"format\": 2, \"application\": \"3.1.0\", \"rows\": {}}")
                        .writeTo(other()),
                "Prenez Maillage 3.1.0 ou plus récent");
        Path ofNextRelease = DrawnBackup.of(whole)
                .bent(
                        Manifest.ENTRY,
                        json -> json.replace("V001__sessions", "V001__séances")
                                .replace("\"application\" : \"", "\"application\" : \"9"))
                .writeTo(other());
        try (BackupReading reading = BackupReading.open(ofNextRelease)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> Shelf.BACKUPS.refuseUnknown(reading.manifest()))
                    .withMessageContaining(
                            "Prenez Maillage 9" + Release.current().version() + " ou plus récent");
        }
    }

    @Test
    void refusesAFileThatWouldFillTheDisk() throws Exception {
        long bomb = 50_000_000_000L;
        assertRefused(
                DrawnBackup.of(whole)
                        .bent(Manifest.ENTRY, json -> json.replaceFirst("\"bytes\" : \\d+", "\"bytes\" : " + bomb))
                        .writeTo(other()),
                "démesurément");
        // More than announced: the reading stops there, however much follows.
        assertRefused(
                DrawnBackup.of(whole).with(PEOPLE, "\n".repeat(80_000_000)).writeTo(other()), "accounts.person");
    }

    @Test
    void leavesTheDatabaseAsItWasWhenRowsDoNotFitItsTables() throws Exception {
        DatabaseState before = DatabaseState.of(database);
        Path foreignColumn = DrawnBackup.of(whole)
                .bent(Manifest.ENTRY, json -> json.replace("\"given_name\"", "\"first_name\""))
                .writeTo(other());
        Path foreignSequence = DrawnBackup.of(whole)
                .bent(Manifest.ENTRY, json -> json.replace("\"plan.note_number_seq\"", "\"plan.other_seq\""))
                .writeTo(other());
        Path otherDigest = DrawnBackup.of(whole)
                .bent(Manifest.ENTRY, json -> json.replaceAll("\"digest\" : \"\\w", "\"digest\" : \"x"))
                .writeTo(other());
        for (Path file : new Path[] {foreignColumn, foreignSequence, otherDigest}) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Shelf.restore(file, database));
        }
        assertThat(DatabaseState.of(database)).isEqualTo(before);
    }

    private static Path write(byte[] bytes) throws Exception {
        return Files.write(other(), bytes);
    }

    private static Path other() throws Exception {
        return Files.createTempFile(folder, "bent", ".zip");
    }

    private static void assertRefused(Path file, String words) {
        assertThatExceptionOfType(Refusal.class)
                .as(file.toString())
                .isThrownBy(() -> BackupReading.open(file).close())
                .withMessageContaining(words);
    }
}
