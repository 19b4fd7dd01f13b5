package org.maillage.convention.portable;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.maillage.convention.contents.Digests;
import tools.jackson.databind.json.JsonMapper;

/// A file of a convention, once its seal, its entries, their sizes and digests are those it says.
final class OpenedFile implements Closeable {

    private static final long LARGEST_ENTRY = 256L << 20;
    private static final int LARGEST_IN_MEMORY = 64 << 20;
    private static final long LARGEST_UNPACKED = 2L << 30;
    private static final int MOST_ENTRIES = 20_000;
    private static final int LARGEST_MANIFEST = 8 << 20;

    /// Spreadsheets and data shrink to a tenth; what shrinks to a five-hundredth is made to fill a disk.
    private static final int LARGEST_RATIO = 500;

    private static final long SMALL = 16L << 20;

    private final ZipFile zip;
    private final Manifest manifest;

    private OpenedFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /// @throws UnfitFile with a sentence when it is not such a file, whole
    static OpenedFile open(Path path, JsonMapper json) throws IOException {
        if (!isZip(path)) {
            throw new UnfitFile("Ce n’est pas une archive .zip." + UnfitFile.AGAIN);
        }
        if (!Seal.holds(path)) {
            throw new UnfitFile("Ce fichier n’est pas une convention emportée de Maillage, ou il n’est plus entier"
                    + "\u00a0: il ne porte pas l’empreinte de son contenu." + UnfitFile.AGAIN);
        }
        ZipFile zip = openZip(path);
        try {
            Manifest manifest = manifest(zip, json);
            var file = new OpenedFile(zip, manifest);
            file.checkEntries(Files.size(path));
            return file;
        } catch (IOException | RuntimeException unfit) {
            zip.close();
            throw unfit;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    boolean holds(String entry) {
        return zip.getEntry(entry) != null;
    }

    InputStream stream(String entry) throws IOException {
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            throw UnfitFile.damaged("il y manque " + entry);
        }
        return zip.getInputStream(found);
    }

    byte[] bytes(String entry) throws IOException {
        try (InputStream in = stream(entry)) {
            byte[] content = in.readNBytes(LARGEST_IN_MEMORY + 1);
            if (content.length > LARGEST_IN_MEMORY) {
                throw UnfitFile.damaged("« " + entry + " » est démesuré");
            }
            return content;
        }
    }

    String text(String entry) throws IOException {
        return new String(bytes(entry), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static boolean isZip(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] first = in.readNBytes(4);
            return first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4;
        }
    }

    private static ZipFile openZip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException broken) {
            throw UnfitFile.damaged("l’archive ne s’ouvre pas");
        }
    }

    private static Manifest manifest(ZipFile zip, JsonMapper json) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new UnfitFile("L’archive n’a pas de " + Manifest.NAME
                    + "\u00a0: ce n’est pas une convention emportée de Maillage." + UnfitFile.AGAIN);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(LARGEST_MANIFEST + 1);
            if (content.length > LARGEST_MANIFEST) {
                throw UnfitFile.damaged(Manifest.NAME + " est démesuré");
            }
            return Manifest.read(content, json);
        } catch (EOFException | ZipException broken) {
            throw UnfitFile.damaged(Manifest.NAME + " ne se lit pas");
        }
    }

    private void checkEntries(long fileSize) throws IOException {
        Map<String, Manifest.Entry> told = new LinkedHashMap<>();
        manifest.entries().forEach(entry -> told.put(entry.name(), entry));
        Set<String> found = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        if (zip.size() != found.size() || zip.size() > MOST_ENTRIES || zip.size() != told.size() + 1) {
            throw UnfitFile.damaged("le nombre de ses éléments n’est pas celui qu’annonce " + Manifest.NAME);
        }
        long unpacked = told.values().stream().mapToLong(Manifest.Entry::bytes).sum();
        if (unpacked > LARGEST_UNPACKED || unpacked > SMALL && unpacked / LARGEST_RATIO > fileSize) {
            throw UnfitFile.damaged("il se déplierait démesurément");
        }
        for (Manifest.Entry entry : told.values()) {
            check(entry);
        }
    }

    private void check(Manifest.Entry entry) throws IOException {
        if (Arrays.asList(entry.name().split("/")).contains("..")
                || entry.name().startsWith("/")
                || entry.name().contains("\\")
                || entry.bytes() < 0
                || entry.bytes() > LARGEST_ENTRY) {
            throw UnfitFile.damaged("l’élément « " + entry.name() + " » n’a pas un nom ou une taille possibles");
        }
        var digest = Digests.sha256();
        try (InputStream in = stream(entry.name())) {
            Digests.feed(digest, in, entry.bytes());
            if (in.read() >= 0 || !HexFormat.of().formatHex(digest.digest()).equals(entry.sha256())) {
                throw UnfitFile.damaged("« " + entry.name() + " » n’est plus ce qui avait été écrit");
            }
        } catch (EOFException | ZipException broken) {
            throw UnfitFile.damaged("« " + entry.name() + " » n’est plus entier");
        }
    }
}
