package org.maillage.directory.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.base.intake.ColumnDescription;
import org.maillage.directory.Field;
import org.maillage.directory.FieldKind;
import org.maillage.directory.StructureField;

/// The columns of lists, by what they are called in the national formats and in lists of cities.
///
/// A column that fills a field is known by the field ([#keyOf]); the others are named here.
final class Columns {

    static final String SOURCE = "source";
    static final String ID = "id";
    static final String CHANGED_ON = "date_maj";
    /// What stands in the model of data·inclusion beside the lines that only explain it.
    static final String EXPLAINS = "__ignore__";
    /// A Siret or an RNA number: the lieux de médiation numérique have one column for both.
    static final String PIVOT = "pivot";
    static final String TYPOLOGY = "typologie";
    /// The presentation in a few words, and in full: a sheet has one.
    static final String SUMMARY = "presentation_resume";
    static final String DETAIL = "presentation_detail";
    /// Latitude and longitude in one cell.
    static final String POSITION = "position";
    /// Metres of Lambert-93, or degrees.
    static final String X = "x";
    static final String Y = "y";
    static final String HOUSE_NUMBER = "numero";
    /// The structure a service is given by, under its name in the same list, or as people call it.
    static final String STRUCTURE_ID = "structure_id";
    static final String STRUCTURE_NAME = "structure_nom";

    static final List<String> DAYS = List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    /// Taken for one of these when it is only like it, a second « lien_source » would make each row a list of its own.
    private static final Set<String> SURE = Set.of(SOURCE, ID, STRUCTURE_ID, EXPLAINS, PIVOT);

    private Columns() {}

    static Map.Entry<Field, List<String>> names(Field field, String... names) {
        return Map.entry(field, List.of(names));
    }

    static List<ColumnDescription> common() {
        return List.of(
                column(SOURCE, "Source", "source"),
                column(
                        ID,
                        "Identifiant",
                        "id",
                        "typo_uid",
                        "id_lieumed",
                        "id_fs",
                        "matricule",
                        "code_bib",
                        "identifiant",
                        "data pass id",
                        "permanence_id"),
                column(CHANGED_ON, "Mis à jour le", "date_maj", "dat_maj", "date de mise à jour", "date_soumission"),
                column(SUMMARY, "Présentation résumée", "presentation_resume"),
                column(DETAIL, "Présentation détaillée", "presentation_detail"),
                column(EXPLAINS, "Ligne d’explication", "__ignore__"));
    }

    /// Every field, known by its label at least.
    static List<ColumnDescription> all(Field[] fields, Map<Field, List<String>> names) {
        return Arrays.stream(fields)
                .map(field -> described(field, names.getOrDefault(field, List.of()), ""))
                .toList();
    }

    /// Those that have names in lists.
    static List<ColumnDescription> some(Field[] fields, Map<Field, List<String>> names, String more) {
        return Arrays.stream(fields)
                .filter(names::containsKey)
                .map(field -> described(field, names.getOrDefault(field, List.of()), more))
                .toList();
    }

    // Nor are the words of a list looked for under a heading that is only like it: social networks are no network.
    private static ColumnDescription described(Field field, List<String> names, String more) {
        boolean sure = field.vocabulary() != null || field.kind() == FieldKind.SORT;
        return new ColumnDescription(keyOf(field), field.label() + more, names, false, sure);
    }

    static ColumnDescription column(String key, String label, String... names) {
        return new ColumnDescription(key, label, List.of(names), false, SURE.contains(key));
    }

    /// Structures and services have fields of the same name.
    static String keyOf(Field field) {
        return (field instanceof StructureField ? "structure." : "service.") + field.key();
    }
}
