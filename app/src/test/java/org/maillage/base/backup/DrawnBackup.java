package org.maillage.base.backup;

import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.maillage.base.backup.file.Seal;

/// A backup taken apart, bent by hand, and sealed again as if Maillage had written it so.
record DrawnBackup(Map<String, byte[]> entries) {

    static DrawnBackup of(Path file) throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return new DrawnBackup(entries);
    }

    DrawnBackup with(String entry, String content) {
        entries.put(entry, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    DrawnBackup without(String entry) {
        entries.remove(entry);
        return this;
    }

    DrawnBackup bent(String entry, UnaryOperator<String> bending) {
        String before = new String(entries.get(entry), StandardCharsets.UTF_8);
        String after = bending.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("Nothing was bent in " + entry);
        }
        return with(entry, after);
    }

    Path writeTo(Path file) throws Exception {
        try (OutputStream target = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(target)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
            zip.setComment(Seal.BLANK);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Seal.set(channel);
        }
        return file;
    }
}
