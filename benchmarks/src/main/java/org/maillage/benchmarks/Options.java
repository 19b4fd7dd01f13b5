package org.maillage.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was asked on the command line.
///
/// @param quick a sixteenth of the country, few rounds
/// @param synthetic drawn inputs even where real ones are at hand
record Options(
        boolean quick, boolean synthetic, Optional<Path> extract, Optional<Path> squares, Optional<Path> services) {

    private static final List<String> WITH_FILE = List.of("--extract", "--squares", "--services");

    /// @throws IllegalArgumentException in the words of who typed it
    static Options of(String... words) {
        Map<String, Path> files = new HashMap<>();
        for (int word = 0; word < words.length; word++) {
            if (WITH_FILE.contains(words[word])) {
                files.put(words[word], file(words, word));
                word++;
            } else if (!List.of("--quick", "--synthetic").contains(words[word])) {
                throw new IllegalArgumentException("Option inconnue : « " + words[word] + " »");
            }
        }
        if (files.containsKey("--squares") != files.containsKey("--services")) {
            throw new IllegalArgumentException("--squares et --services vont ensemble");
        }
        return new Options(
                Arrays.asList(words).contains("--quick"),
                Arrays.asList(words).contains("--synthetic"),
                Optional.ofNullable(files.get("--extract")),
                Optional.ofNullable(files.get("--squares")),
                Optional.ofNullable(files.get("--services")));
    }

    private static Path file(String[] words, int option) {
        if (option + 1 == words.length) {
            throw new IllegalArgumentException("Quel fichier ? " + words[option] + " FICHIER");
        }
        Path file = Path.of(words[option + 1]);
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("Le fichier " + file + " est introuvable ou ne peut être lu");
        }
        return file;
    }
}
