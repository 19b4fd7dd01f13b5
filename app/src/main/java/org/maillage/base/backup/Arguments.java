package org.maillage.base.backup;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.base.backup.file.Refusal;

/// What was typed after the name of a command: one file, and options.
record Arguments(Path file, Set<String> options) {

    private static final String OPTION = "--";

    static Arguments read(String command, List<String> typed, String... known) {
        List<String> files =
                typed.stream().filter(word -> !word.startsWith(OPTION)).toList();
        Set<String> options =
                typed.stream().filter(word -> word.startsWith(OPTION)).collect(Collectors.toSet());
        options.stream()
                .filter(option -> !Arrays.asList(known).contains(option))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new Refusal("Option inconnue : " + unknown + ". « ./maillage help » donne la liste.");
                });
        if (files.size() != 1 || files.getFirst().isBlank()) {
            throw new Refusal("Donnez un fichier, par exemple : ./maillage " + command + " maillage.zip");
        }
        return new Arguments(Path.of(files.getFirst()), options);
    }

    boolean has(String option) {
        return options.contains(option);
    }
}
