package org.maillage.base.backup.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// A file on its way: it stands beside under another name (`.partiel`), readable by its owner alone, and takes its name
/// once it is on the disk. What a killed writer leaves is never taken for a whole file.
public final class UnfinishedFile implements AutoCloseable {

    private final Path target;
    private final Path path;
    private final FileChannel channel;
    private boolean finished;

    private UnfinishedFile(Path target, Path path, FileChannel channel) {
        this.target = target;
        this.path = path;
        this.channel = channel;
    }

    public static UnfinishedFile beside(Path target, boolean replace) throws IOException {
        refuseUnlessWritable(target, replace);
        Path absolute = target.toAbsolutePath().normalize();
        Path path = absolute.resolveSibling(absolute.getFileName() + ".partiel");
        FileChannel channel = FileChannel.open(
                path,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        // Without the second look, one that was just finished by another would be taken for unfinished.
        if (!isOurs(channel) || !Files.exists(path)) {
            channel.close();
            throw new Refusal("Une autre sauvegarde écrit en ce moment dans " + absolute + " : attendez sa fin.");
        }
        channel.truncate(0);
        path.toFile().deleteOnExit();
        return new UnfinishedFile(absolute, path, channel);
    }

    public FileChannel channel() {
        return channel;
    }

    public Path path() {
        return path;
    }

    /// Gives the file its name, for ever: the folder is written to the disk too.
    public void finish() throws IOException {
        channel.force(true);
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        finished = true;
        try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            Files.deleteIfExists(path);
        }
        channel.close();
    }

    /// Asked before anything else too, so that a mistyped name is told at once.
    public static void refuseUnlessWritable(Path asked, boolean replace) {
        Path target = asked.toAbsolutePath().normalize();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new Refusal(target + " est un dossier : donnez le nom d’un fichier, par exemple "
                    + target.resolve("maillage.zip") + ".");
        }
        if (!Files.isDirectory(folder)) {
            throw new Refusal("Le dossier " + folder + " n’existe pas : créez-le, ou donnez un autre fichier.");
        }
        if (Files.exists(target) && !replace) {
            throw new Refusal("Le fichier " + target
                    + " existe déjà : donnez un autre nom, ou ajoutez --replace pour le remplacer.");
        }
        if (!Files.isWritable(folder)) {
            throw new Refusal("Le dossier " + folder
                    + " ne peut pas être écrit : changez ses droits, ou donnez un autre fichier.");
        }
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }
}
