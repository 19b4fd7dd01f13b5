package org.maillage.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.directory.hours.HoursReading.Read;
import org.maillage.directory.hours.weekly.WeeklyHours;
import org.maillage.directory.hours.words.HoursWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The hours of six thousand places, where their files are at hand: data·inclusion, the lieux de médiation numérique
/// and the list of Angers, with all that people typed there.
class RealHoursTests {

    private static final Path FILES = Path.of("/work/shared/data/mednum");
    private static final Set<String> COLUMNS = Set.of("horaires", "horaires_ouverture", "HORAIRE");

    @Test
    void nineteenTextsInTwentyAreUnderstoodAndSaid() throws IOException {
        assumeTrue(Files.isDirectory(FILES), "the files of places are not here");
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(FILES)) {
            files.filter(file -> file.toString().endsWith(".json")).forEach(file -> texts.addAll(hoursIn(file)));
        }
        List<OpeningHours> understood = texts.stream()
                .map(OpeningHours::read)
                .filter(Read.class::isInstance)
                .map(reading -> ((Read) reading).hours())
                .toList();
        long said =
                understood.stream().filter(hours -> HoursWords.of(hours).said()).count();
        long weekly = understood.stream()
                .filter(hours -> WeeklyHours.find(hours).isPresent())
                .count();
        System.out.printf(
                "%d texts of hours: %d understood, %d said in words, %d fit the form%n",
                texts.size(), understood.size(), said, weekly);
        assertThat(texts).hasSizeGreaterThan(6_000);
        assertThat(understood).hasSizeGreaterThan(texts.size() * 97 / 100);
        assertThat(said).isGreaterThan(understood.size() * 99L / 100);
        assertThat(weekly).isGreaterThan(understood.size() * 99L / 100);
    }

    private static List<String> hoursIn(Path file) {
        JsonNode rows;
        try {
            rows = JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows.valueStream()
                .filter(JsonNode::isObject)
                .flatMap(row -> COLUMNS.stream().map(row::path))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
