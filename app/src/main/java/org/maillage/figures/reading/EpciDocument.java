package org.maillage.figures.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.maillage.figures.FileProblem;
import org.maillage.figures.Level;
import org.maillage.figures.Mark;
import org.maillage.figures.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The EPCI and their communes as the national « découpage administratif » writes them: `[{"code": Siren, "nom": …,
/// "populationMunicipale": …, "membres": [{"code": Insee, "nom": …, "populationMunicipale": …}]}]`.
final class EpciDocument {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String PEOPLE = "populationMunicipale";

    private final Edition edition;
    private final LineSink sink;
    private final Problems problems = new Problems();
    private final Wholes wholes = new Wholes(problems);
    private final Set<String> communes = new HashSet<>();

    EpciDocument(Source source, int year, LineSink sink) {
        edition = new Edition(source, year, source.measures());
        this.sink = sink;
    }

    FileReading read(Path file) {
        try (JsonParser parser = MAPPER.createParser(file)) {
            sink.begin(edition);
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT && !problems.hopeless()) {
                long line = parser.currentTokenLocation().getLineNr();
                take(parser.readValueAsTree(), line);
            }
            if (parser.currentToken() != JsonToken.END_ARRAY && problems.none()) {
                throw Unreadable.at(parser, "Ce document n’est pas une liste d’EPCI et de leurs communes.");
            }
        } catch (JacksonException damaged) {
            throw Unreadable.ofDocument(damaged);
        }
        return end();
    }

    private FileReading end() {
        wholes.end(sink);
        if (problems.none() && communes.isEmpty()) {
            problems.add(FileProblem.ofFile("Ce document ne contient aucune commune : rien n’est à reprendre."));
        }
        return problems.none()
                ? new FileReading.Read(edition, communes.size(), communes.size(), 0, new ArrayList<>())
                : problems.refused();
    }

    private void take(JsonNode epci, long line) {
        String siren = text(epci, "code");
        JsonNode members = epci.path("membres");
        if (!Level.EPCI.accepts(siren) || !members.isArray() || !isCount(epci.path(PEOPLE))) {
            problems.add(new FileProblem(
                    line,
                    "code",
                    siren,
                    "Un EPCI a un Siren de neuf chiffres (code), une population (" + PEOPLE
                            + ") et des communes (membres)."));
            return;
        }
        for (JsonNode member : members) {
            String code = text(member, "code");
            if (!Level.COMMUNE.accepts(code) || !isCount(member.path(PEOPLE))) {
                problems.add(new FileProblem(
                        line,
                        "membres",
                        code,
                        "« " + text(epci, "nom") + " » : chaque commune a un code Insee de cinq caractères et une "
                                + "population en nombre entier."));
            } else if (!communes.add(code)) {
                problems.add(
                        new FileProblem(line, "membres", code, "La commune " + code + " est déjà dans un autre EPCI."));
            } else {
                add(epci, siren, members.size(), member, code, line);
            }
        }
    }

    private void add(JsonNode epci, String siren, int size, JsonNode member, String code, long line) {
        var read = new ReadLine(
                line,
                code,
                text(member, "nom"),
                siren,
                new double[] {member.path(PEOPLE).asDouble()},
                String.valueOf(Mark.KNOWN.sign()));
        wholes.take(siren, read, text(epci, "nom"), size, epci.path(PEOPLE).asDouble());
        sink.accept(read);
    }

    private static boolean isCount(JsonNode node) {
        return node.isIntegralNumber() && node.asDouble() >= 0;
    }

    private static String text(JsonNode node, String property) {
        return node.path(property).isString() ? node.path(property).asString().strip() : "";
    }
}
