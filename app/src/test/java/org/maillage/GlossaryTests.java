package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A term enters the glossary before it enters code: what people read on screen, and where they look for it, has a
/// line.
class GlossaryTests {

    private static final Path SOURCES = Path.of("src/main/java/org/maillage");
    private static final Path LABELS = Path.of("src/main/resources/messages");
    private static final Path GLOSSARY = Path.of("../docs/glossary.md");
    private static final Pattern LABEL = Pattern.compile("(?m)^([A-Z]\\w+)\\.[A-Z_0-9]+=");

    @Test
    void namesEveryModule() throws IOException {
        String glossary = Files.readString(GLOSSARY);
        try (Stream<Path> modules = Files.list(SOURCES)) {
            assertThat(modules.filter(Files::isDirectory).map(module -> "| `" + module.getFileName() + "` |"))
                    .allMatch(glossary::contains);
        }
    }

    @Test
    void namesEveryEnumWhoseWordsStandOnScreen() throws IOException {
        var enums = new TreeSet<String>();
        try (Stream<Path> files = Files.list(LABELS)) {
            for (Path file : files.toList()) {
                LABEL.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult label) -> label.group(1))
                        .forEach(enums::add);
            }
        }
        String glossary = Files.readString(GLOSSARY);
        assertThat(enums).isNotEmpty().allMatch(name -> glossary.matches("(?s).*[`.]" + name + "[`.].*"));
    }
}
