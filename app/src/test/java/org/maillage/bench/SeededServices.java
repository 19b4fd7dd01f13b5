package org.maillage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.maillage.directory.Kind;
import org.maillage.directory.Origin;
import org.maillage.directory.Term;
import org.maillage.directory.Vocabulary;

/// Services drawn from a seed, of every kind of the house and with its usual words, as a list that is brought in.
final class SeededServices {

    private static final String HEADINGS =
            "source;id;structure_id;nom;type de service;description;date_maj;âge minimum (mois);âge maximum (mois);quand;"
                    + "horaires_accueil;frais;publics;accessibilité\n";
    private static final List<String> PLACES = List.of(
            "des Tilleuls",
            "du Vieux Pont",
            "Jean-Macé",
            "Marie-Curie",
            "de la Gare",
            "des Trois Moulins",
            "Simone-Veil",
            "de la Fontaine",
            "du Grand Pré",
            "Olympe-de-Gouges");
    private static final List<String> TALE = List.of(
            "Un lieu ouvert à toutes les familles du quartier.",
            "Sur inscription, dans la limite des places.",
            "L’équipe accompagne parents et enfants dans leurs démarches.",
            "Des sorties et des ateliers toute l’année.",
            "Les repas sont préparés sur place.",
            "En lien avec les écoles et les associations voisines.");
    private static final List<String> HOURS =
            List.of("", "Mo-Fr 07:30-18:30", "We 13:30-18:00; SH Mo-Fr 09:00-18:00", "Tu-Sa 10:00-12:00,14:00-18:00");

    private final Random random = new Random(49);
    private final List<Kind> kinds;
    private final List<Origin> structures;

    /// @param structures that give them, by the list they came from
    SeededServices(List<Kind> kinds, List<Origin> structures) {
        this.kinds = kinds;
        this.structures = structures;
    }

    Path write(Path file, int count) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEADINGS);
            for (int one = 0; one < count; one++) {
                out.write(line(one));
            }
        }
        return file;
    }

    private String line(int number) {
        Origin structure = one(structures);
        Kind kind = one(kinds);
        int from = 12 * random.nextInt(12);
        return String.join(
                        ";",
                        structure.source(),
                        Integer.toString(number),
                        structure.id(),
                        kind.label() + " " + one(PLACES),
                        kind.label(),
                        kind.words().stream().limit(3).collect(Collectors.joining(", ", "", ". "))
                                + one(TALE)
                                + " "
                                + one(TALE),
                        "2025-04-01",
                        Integer.toString(from),
                        Integer.toString(from + 72),
                        code(Vocabulary.SLOTS),
                        '"' + one(HOURS) + '"',
                        code(Vocabulary.FEES),
                        code(Vocabulary.AUDIENCES),
                        code(Vocabulary.ARRANGEMENTS))
                + "\n";
    }

    private String code(Vocabulary vocabulary) {
        return one(vocabulary.terms().stream().map(Term::code).toList());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
