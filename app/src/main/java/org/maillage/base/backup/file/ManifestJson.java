package org.maillage.base.backup.file;

import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The manifest as JSON, which a person may read and a damaged file may have bent.
public final class ManifestJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ManifestJson() {}

    public static byte[] write(Manifest manifest) {
        return JSON.writeValueAsBytes(manifest);
    }

    public static Manifest read(byte[] json, Release current) {
        try {
            JsonNode tree = JSON.readTree(json);
            if (!tree.isObject()) {
                throw Refusal.damaged("sa description (manifest.json) est incomplète");
            }
            // Before the rest is read: a later format may have other fields.
            if (tree.path("format").asInt(0) > Manifest.FORMAT) {
                throw newer(tree.path("application").asString("plus récent"), current);
            }
            Manifest manifest = JSON.treeToValue(tree, Manifest.class);
            if (manifest.format() < 1 || !isComplete(manifest)) {
                throw Refusal.damaged("sa description (manifest.json) est incomplète");
            }
            return manifest;
        } catch (JacksonException e) {
            throw Refusal.damaged("sa description (manifest.json) est illisible");
        }
    }

    public static Refusal newer(String needed, Release current) {
        return new Refusal("Cette sauvegarde vient de Maillage " + needed + " ; la version installée ici est "
                + current.version() + ". Prenez Maillage " + needed
                + " ou plus récent pour la restaurer. Rien n’a été changé.");
    }

    private static boolean isComplete(Manifest manifest) {
        return Stream.of(
                                manifest.application(),
                                manifest.writtenAt(),
                                manifest.migrations(),
                                manifest.tables(),
                                manifest.sequences(),
                                manifest.leftOut())
                        .allMatch(Objects::nonNull)
                && !manifest.migrations().isEmpty()
                && manifest.migrations().stream().allMatch(Objects::nonNull)
                && manifest.sequences().stream().allMatch(state -> state != null && state.name() != null)
                && manifest.tables().stream().allMatch(ManifestJson::isComplete);
    }

    private static boolean isComplete(Manifest.Content table) {
        return table != null
                && Stream.of(table.name(), table.columns(), table.sha256(), table.digest())
                        .allMatch(Objects::nonNull);
    }
}
