package org.maillage.base.backup.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A backup that was read from end to end and found whole: nobody sees it before.
public final class BackupReading implements AutoCloseable {

    private static final int LARGEST_MANIFEST = 16 << 20;

    /// Rows of ours shrink ten to twenty times; a file made to fill a disk, a thousand times.
    private static final long LARGEST_RATIO = 300;
    private static final long SMALL = 100 << 20;

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupReading(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    public static BackupReading open(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new Refusal("Le fichier " + path.toAbsolutePath().normalize() + " n’existe pas.");
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new Refusal(path.toAbsolutePath().normalize() + " n’est pas un fichier que ce compte peut lire.");
        }
        checkSeal(path);
        ZipFile zip = unzip(path);
        try {
            BackupReading reading = new BackupReading(zip, readManifest(zip));
            reading.checkEntries(Files.size(path));
            for (Manifest.Content table : reading.manifest.tables()) {
                reading.check(table);
            }
            return reading;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e instanceof Refusal refusal ? refusal : unreadable(e);
        }
    }

    private static ZipFile unzip(Path path) {
        try {
            return new ZipFile(path.toFile());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static Refusal unreadable(Exception cause) {
        return Refusal.damaged("il ne se déplie pas (" + cause.getMessage() + ")");
    }

    public Manifest manifest() {
        return manifest;
    }

    public InputStream rows(Manifest.Content table) throws IOException {
        ZipEntry entry = zip.getEntry(table.entry());
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static void checkSeal(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            if (!Seal.isThere(file)) {
                throw new Refusal(path.getFileName()
                        + " n’est pas une sauvegarde de Maillage entière : c’est un autre fichier, ou il a été coupé en route."
                        + " Rien n’a été changé.");
            }
            if (!Seal.holds(file)) {
                throw Refusal.damaged("son contenu n’est plus celui qui a été écrit");
            }
        }
    }

    private static Manifest readManifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw Refusal.damaged("il n’a pas de description (manifest.json)");
        }
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] json = content.readNBytes(LARGEST_MANIFEST + 1);
            if (json.length > LARGEST_MANIFEST) {
                throw Refusal.damaged("sa description (manifest.json) est démesurée");
            }
            return ManifestJson.read(json, Release.current());
        }
    }

    private void checkEntries(long fileSize) {
        List<String> found = zip.stream().map(ZipEntry::getName).toList();
        Set<String> told = Stream.concat(
                        Stream.of(Manifest.ENTRY), manifest.tables().stream().map(Manifest.Content::entry))
                .collect(Collectors.toSet());
        told.stream().filter(name -> !found.contains(name)).findFirst().ifPresent(missing -> {
            throw Refusal.damaged("il y manque " + missing);
        });
        if (found.size() != told.size()) {
            String extra = found.stream()
                    .filter(name -> !told.contains(name))
                    .findFirst()
                    .orElse("une table en double");
            throw Refusal.damaged("sa description ne parle pas de tout ce qu’il contient (" + extra + ")");
        }
        long bytes = manifest.allBytes();
        if (bytes < 0 || bytes > SMALL && bytes / LARGEST_RATIO > fileSize) {
            throw Refusal.damaged("il se déplierait démesurément (" + Words.size(bytes) + ")");
        }
    }

    private void check(Manifest.Content table) throws IOException {
        try (InputStream rows = rows(table)) {
            RowCount count = RowCount.of(rows, table.bytes());
            if (count.bytes() != table.bytes()
                    || count.rows() != table.rows()
                    || !count.sha256().equals(table.sha256())) {
                throw Refusal.damaged("la table " + table.name() + " ne contient pas ce qui est annoncé");
            }
        }
    }
}
