package org.maillage.base.database;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a command beside the application knows of the instance: the same variables as the application itself
/// (`docs/fr/exploitation.md`).
///
/// @param programs where the programs of PostgreSQL are unpacked
/// @param url of the operator's own database; null for the embedded one
public record InstanceSettings(
        Path home,
        Path programs,
        @Nullable String url,
        @Nullable String user,
        @Nullable String password) {

    public static InstanceSettings of(Map<String, String> variables) {
        String home = variables.getOrDefault("MAILLAGE_HOME", ".maillage");
        return new InstanceSettings(
                Path.of(home),
                Path.of(variables.getOrDefault("MAILLAGE_PROGRAMS", home)),
                given(variables, "MAILLAGE_DATABASE_URL"),
                given(variables, "MAILLAGE_DATABASE_USER"),
                given(variables, "MAILLAGE_DATABASE_PASSWORD"));
    }

    private static @Nullable String given(Map<String, String> variables, String name) {
        String value = variables.getOrDefault(name, "");
        return value.isBlank() ? null : value;
    }
}
