package org.maillage.base.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The programs of PostgreSQL for this machine, unpacked once from the archive on the class path.
///
/// The folder is named by the archive's checksum and appears by one rename, so that neither a killed unpacking nor
/// the programs of another version are ever used.
final class PostgresBinaries {

    static final String MAJOR_VERSION = "18";

    private static final Logger CONSOLE = LoggerFactory.getLogger("maillage.console");

    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    /// @param parent where the folder of this version is looked for, and made when absent
    static PostgresBinaries unpackedUnder(Path parent) throws IOException {
        URL archive = archiveFor(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path folder = parent.resolve("postgres-" + MAJOR_VERSION + "-" + checksum(archive));
        if (!Files.isDirectory(folder)) {
            CONSOLE.info("Première utilisation : préparation de PostgreSQL…");
            unpack(archive, folder);
        }
        return new PostgresBinaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    static URL archiveFor(String osName, String osArch) {
        String system = osName.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : osName.toLowerCase(Locale.ROOT);
        String processor = switch (osArch) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> osArch;
        };
        URL archive = PostgresBinaries.class.getResource("/postgres-" + system + "-" + processor + ".txz");
        if (archive == null) {
            throw DatabaseUnavailable.noBinariesFor(osName + " " + osArch);
        }
        return archive;
    }

    /// The jar's directory holds the checksum already: reading 15 MB at each start would be waste.
    private static String checksum(URL archive) throws IOException {
        if (archive.openConnection() instanceof JarURLConnection jar) {
            return HexFormat.of().toHexDigits((int) jar.getJarEntry().getCrc());
        }
        throw new IOException("The archive of PostgreSQL is not inside a jar: " + archive);
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        Path unfinished = Files.createTempDirectory(Files.createDirectories(folder.getParent()), "unpacking-");
        try {
            try (var entries = new TarArchiveInputStream(new XZCompressorInputStream(open(archive)))) {
                for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                    unpack(entry, entries, unfinished);
                }
            }
            // A temporary folder is private; PostgreSQL may have to run under another account.
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
            moveUnlessThere(unfinished, folder);
        } finally {
            Folders.delete(unfinished);
        }
    }

    private static InputStream open(URL archive) throws IOException {
        return new BufferedInputStream(archive.openStream(), 1 << 16);
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("Entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            boolean executable = (entry.getMode() & 0111) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void moveUnlessThere(Path unfinished, Path folder) throws IOException {
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }
}
