package org.maillage.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The files of the demonstration, under `maillage.demo.folder`: what the conventions share at its root, then one
/// folder a convention.
@Component
@Profile("demo")
class DemoFolder {

    private final Path folder;
    private final YAMLMapper yaml = YAMLMapper.builder()
            .annotationIntrospector(new DemoSpelling())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(
                    List.class, override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    DemoFolder(@Value("${maillage.demo.folder:demo}") Path folder) {
        this.folder = folder;
    }

    /// The folders of conventions, by name.
    List<String> listConventions() {
        return list("", Files::isDirectory);
    }

    /// Whether a file is there, of those that a convention may do without.
    boolean has(String file) {
        return Files.isReadable(folder.resolve(file));
    }

    /// The files of a convention's actions, such as `angers-2023-2026/actions/enfance.yaml`.
    List<String> listActionFiles(String convention) {
        String actions = convention + "/actions";
        return list(actions, file -> file.toString().endsWith(".yaml")).stream()
                .map(file -> actions + "/" + file)
                .toList();
    }

    /// Official figures, as their producers write them.
    List<Path> listFigureFiles() {
        return list("", file -> file.toString().endsWith(".csv")).stream()
                .map(folder::resolve)
                .toList();
    }

    <T> T read(String file, Class<T> type) {
        return read(file, yaml.readerFor(type));
    }

    <T> List<T> readList(String file, Class<T> type) {
        return read(file, yaml.readerForListOf(type));
    }

    private <T> T read(String file, ObjectReader reader) {
        Path path = folder.resolve(file);
        if (!Files.isReadable(path)) {
            throw new DemoRefusal(path.toString(), "ce fichier manque");
        }
        try {
            return reader.readValue(path.toFile());
        } catch (JacksonException wrong) {
            throw refusal(path, wrong);
        }
    }

    private List<String> list(String inside, Predicate<Path> kept) {
        Path path = folder.resolve(inside);
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(kept)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException absent) {
            throw new DemoRefusal(path.toString(), "ce dossier manque");
        }
    }

    private static DemoRefusal refusal(Path file, JacksonException wrong) {
        var where = new StringBuilder(file.toString());
        // The parser often stands one token beyond what it refuses; the key is exact.
        if (wrong.getLocation() != null) {
            where.append(", vers la ligne ").append(wrong.getLocation().getLineNr());
        }
        String key = key(wrong.getPath());
        if (!key.isEmpty()) {
            where.append(", clé ").append(key);
        }
        return new DemoRefusal(where.toString(), "ce qui est écrit n’est pas compris (" + firstLine(wrong) + ")");
    }

    private static String key(List<JacksonException.Reference> path) {
        var key = new StringBuilder();
        for (JacksonException.Reference step : path) {
            if (step.getPropertyName() == null) {
                key.append('[').append(step.getIndex() + 1).append(']');
            } else {
                key.append(key.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return key.toString();
    }

    private static String firstLine(JacksonException wrong) {
        return wrong.getOriginalMessage().lines().findFirst().orElse("");
    }
}
