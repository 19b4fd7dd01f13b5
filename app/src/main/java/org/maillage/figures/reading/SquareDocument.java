package org.maillage.figures.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maillage.figures.FileProblem;
import org.maillage.figures.Level;
import org.maillage.figures.Scope;
import org.maillage.figures.Source;
import org.maillage.figures.SquareGrid;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// The squares of one commune as some publish them: `{"m": 2021, "c": "49007", "p": [[longitude, latitude, people],
/// …]}`.
final class SquareDocument {

    private static final int NUMBERS = 3;
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;
    private static final double FARTHEST_WEST = -180;
    private static final double FARTHEST_NORTH = 90;

    // Published with six decimals, a tenth of a metre.
    private static final double MOST_METERS_OFF = 0.5;

    private final Source source;
    private final Scope scope;
    private final LineSink sink;
    private int year;
    private String commune = "";
    private long kept;
    private final SquareGrid squares = new SquareGrid();
    private final Set<String> names = new HashSet<>();

    SquareDocument(Source source, Scope scope, LineSink sink) {
        this.source = source;
        this.scope = scope;
        this.sink = sink;
    }

    FileReading read(Path file) throws IOException {
        var factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(tools.jackson.core.ObjectReadContext.empty(), file)) {
            return read(parser);
        } catch (JacksonException damaged) {
            throw Unreadable.ofDocument(damaged);
        }
    }

    private FileReading read(JsonParser parser) {
        require(parser.nextToken() == JsonToken.START_OBJECT, parser);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = parser.currentName();
            parser.nextToken();
            switch (property) {
                case "m" -> year = year(parser);
                case "c" -> commune = parser.getString();
                case "p" -> squares(parser);
                default -> parser.skipChildren();
            }
        }
        require(parser.currentToken() == JsonToken.END_OBJECT && year > 0, parser);
        return kept == 0
                ? FileReading.Refused.of(FileProblem.ofFile(
                        "Aucun carreau de ce fichier ne concerne ce territoire : rien n’est à reprendre."))
                : new FileReading.Read(new Edition(source, year, source.measures()), kept, kept, 0, List.of());
    }

    private static int year(JsonParser parser) {
        require(parser.currentToken() == JsonToken.VALUE_NUMBER_INT, parser);
        int year = parser.getIntValue();
        require(year >= EARLIEST && year <= LATEST, parser);
        return year;
    }

    private void squares(JsonParser parser) {
        require(parser.currentToken() == JsonToken.START_ARRAY && Level.COMMUNE.accepts(commune) && year > 0, parser);
        sink.begin(new Edition(source, year, source.measures()));
        while (parser.nextToken() == JsonToken.START_ARRAY) {
            double[] numbers = new double[NUMBERS];
            for (int i = 0; i < NUMBERS; i++) {
                require(parser.nextToken().isNumeric(), parser);
                numbers[i] = parser.getDoubleValue();
            }
            require(parser.nextToken() == JsonToken.END_ARRAY, parser);
            require(numbers[0] >= FARTHEST_WEST && Math.abs(numbers[1]) <= FARTHEST_NORTH && numbers[2] >= 0, parser);
            requireSquare(numbers[0], numbers[1], parser);
            if (scope.keeps(Level.COMMUNE, commune)) {
                kept++;
                sink.accept(new ReadSquare(commune, numbers[0], numbers[1], numbers[2]));
            }
        }
        require(parser.currentToken() == JsonToken.END_ARRAY, parser);
    }

    // A point that is the middle of no square was moved or misread; the same square twice tells two numbers.
    private void requireSquare(double longitude, double latitude, JsonParser parser) {
        SquareGrid.Found found = squares.at(longitude, latitude);
        if (!(found.metersOff() <= MOST_METERS_OFF) || !names.add(found.name())) {
            throw Unreadable.at(
                    parser,
                    "Ce point n’est pas le milieu d’un carreau de 200 m, ou ce carreau est déjà plus haut : le document a été retouché.");
        }
    }

    private static void require(boolean condition, JsonParser parser) {
        if (!condition) {
            throw Unreadable.at(
                    parser,
                    "Ce document n’est pas une liste de carreaux : on y attend l’année, la commune, puis des triplets longitude, latitude, habitants.");
        }
    }
}
