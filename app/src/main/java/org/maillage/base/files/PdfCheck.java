package org.maillage.base.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A PDF from its first byte to its end mark, without what runs: scripts, programs to launch, rich media. Names are
/// told in the open; those inside compressed streams are not looked for.
final class PdfCheck {

    private static final int END_WITHIN = 4 * 1024;

    private static final Map<String, String> ACTIVE = Map.of(
            "JavaScript", "un script",
            "Launch", "le lancement d’un programme",
            "RichMedia", "une animation");

    private static final Map<String, Pattern> NAMES =
            ACTIVE.keySet().stream().collect(Collectors.toMap(name -> name, PdfCheck::escaped));

    private static final Pattern ANY =
            Pattern.compile(NAMES.values().stream().map(Pattern::pattern).collect(Collectors.joining("|")));

    private PdfCheck() {}

    static void check(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            if (!new String(in.readNBytes(5), ISO_8859_1).equals("%PDF-")) {
                throw FileRefusal.twoInOne(FileFamily.PDF);
            }
        }
        if (!Tail.of(content, END_WITHIN).contains("%%EOF")) {
            throw FileRefusal.damaged(FileFamily.PDF);
        }
        Windows.find(content, ANY, UnaryOperator.identity()).ifPresent(found -> {
            throw FileRefusal.activePdf(words(found));
        });
    }

    private static String words(String found) {
        return NAMES.entrySet().stream()
                .filter(name -> name.getValue().matcher(found).matches())
                .map(name -> String.valueOf(ACTIVE.get(name.getKey())))
                .findFirst()
                .orElse("un script");
    }

    // Any letter of a name may be written as its number: /J#61vaScript.
    private static Pattern escaped(String name) {
        return Pattern.compile(name.chars()
                .mapToObj(c -> "(?:%c|#(?i:%02x))".formatted(c, c))
                .collect(Collectors.joining("", "/", "")));
    }
}
