package org.maillage.base.backup.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.base.backup.file.Manifest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The scripts of this release, in their order.
public record MigrationScripts(List<MigrationScript> all) {

    private static final String ROOT = "db/migration/";

    public static MigrationScripts ofThisRelease() {
        try {
            var resources = new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/V*.sql");
            return new MigrationScripts(Arrays.stream(resources)
                    .map(resource -> MigrationScript.read(ROOT, resource))
                    .sorted(Comparator.comparing(script -> Integer.valueOf(script.version())))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first of these that this release does not have.
    public Optional<Manifest.Migration> findUnknown(List<Manifest.Migration> played) {
        return played.stream().filter(migration -> find(migration).isEmpty()).findFirst();
    }

    public List<MigrationScript> of(List<Manifest.Migration> played) {
        return played.stream().map(migration -> find(migration).orElseThrow()).toList();
    }

    public List<MigrationScript> notIn(List<Manifest.Migration> played) {
        return all.stream()
                .filter(script -> played.stream().noneMatch(script::is))
                .toList();
    }

    public Set<String> schemasOf(List<Manifest.Migration> played) {
        return of(played).stream().flatMap(script -> script.schemas().stream()).collect(Collectors.toSet());
    }

    /// What Flyway plays once the others have run.
    public String afterAll() {
        try {
            return new ClassPathResource(ROOT + "afterMigrateApplied.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String latest() {
        return all.getLast().version();
    }

    private Optional<MigrationScript> find(Manifest.Migration migration) {
        return all.stream().filter(script -> script.is(migration)).findFirst();
    }
}
