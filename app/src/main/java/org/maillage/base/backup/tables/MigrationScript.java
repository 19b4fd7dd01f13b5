package org.maillage.base.backup.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.maillage.base.backup.file.Manifest;
import org.springframework.core.io.Resource;

/// A script of `db/migration`, known to Flyway by its path, its version and a checksum.
///
/// @param path below `db/migration`: `plan/V040__plan.sql`
public record MigrationScript(String path, String version, String description, int checksum, String sql) {

    private static final Pattern NAME = Pattern.compile(".*/V(\\d+)__(\\w+)\\.sql");
    private static final Pattern SCHEMA = Pattern.compile("(?im)^create schema (?:if not exists )?(\\w+)");

    public static MigrationScript read(String root, Resource resource) {
        try {
            String address = resource.getURL().toString();
            String path = address.substring(address.lastIndexOf(root) + root.length());
            var name = NAME.matcher(path);
            if (!name.matches()) {
                throw new IllegalStateException("Not the name of a script: " + path);
            }
            String sql = resource.getContentAsString(StandardCharsets.UTF_8);
            return new MigrationScript(path, name.group(1), name.group(2).replace('_', ' '), checksum(sql), sql);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> schemas() {
        return SCHEMA.matcher(sql).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    public boolean is(Manifest.Migration migration) {
        return path.equals(migration.script()) && checksum == migration.checksum();
    }

    /// As Flyway computes it, which offers it only beside a database: the lines, without their ends.
    private static int checksum(String sql) {
        CRC32 sum = new CRC32();
        sql.lines().forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) sum.getValue();
    }
}
