package org.maillage.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How much a family and those who orient it can do with a sheet, from 0 to 100, and what would make it better. In the
/// manner of data·inclusion: what is looked at is whether one can find the place, reach it, know when it is open, whom
/// it
/// is for, and trust all that.
///
/// @param percent rounded down
/// @param wishes what is missing, the weightiest first
public record Quality(int percent, List<Wish> wishes) {

    private static final int LONG_ENOUGH = 80; // characters that say something
    private static final int WHOLE = 100;

    public Quality {
        wishes = List.copyOf(wishes);
    }

    /// @param label what to add, as it follows "il manque"
    /// @param weight how many of the hundred it counts for
    public record Wish(String label, int weight) {}

    /// @param given what the structure gives
    public static Quality of(Structure structure, List<Service> given, LocalDate today) {
        var sheet = structure.sheet();
        var missing = new ArrayList<Wish>();
        wish(missing, sheet.says(StructureField.KIND), "le type de lieu", 10);
        wish(missing, sheet.says(StructureField.ADDRESS) && sheet.says(StructureField.POSTCODE), "l’adresse", 10);
        wish(missing, sheet.says(StructureField.LATITUDE), "la position sur la carte", 10);
        wish(
                missing,
                sheet.says(StructureField.PHONE) || sheet.says(StructureField.MAIL),
                "un téléphone ou un courriel",
                15);
        wish(
                missing,
                sheet.says(StructureField.HOURS)
                        || given.stream().anyMatch(one -> one.sheet().says(ServiceField.HOURS)),
                "les horaires",
                10);
        wish(missing, isDescribed(structure, given), "une présentation", 10);
        wish(missing, !given.isEmpty(), "au moins un service", 10);
        wish(missing, given.stream().anyMatch(Quality::saysWhom), "pour qui\u00a0: âges ou publics", 10);
        wish(missing, saysAccess(structure, given), "l’accessibilité", 5);
        wish(missing, !structure.upkeep().isDue(today), "une vérification récente", 10);
        int lost = missing.stream().mapToInt(Wish::weight).sum();
        missing.sort(java.util.Comparator.comparingInt(Wish::weight).reversed());
        return new Quality(WHOLE - lost, missing);
    }

    private static void wish(List<Wish> missing, boolean said, String label, int weight) {
        if (!said) {
            missing.add(new Wish(label, weight));
        }
    }

    private static boolean isDescribed(Structure structure, List<Service> given) {
        return structure.sheet().get(StructureField.DESCRIPTION).length() >= LONG_ENOUGH
                || given.stream()
                        .anyMatch(
                                one -> one.sheet().get(ServiceField.DESCRIPTION).length() >= LONG_ENOUGH);
    }

    private static boolean saysWhom(Service service) {
        return service.sheet().says(ServiceField.AUDIENCES)
                || service.sheet().says(ServiceField.DIGITAL_AUDIENCES)
                || service.sheet().says(ServiceField.AGE_FROM)
                || service.sheet().says(ServiceField.AGE_TO);
    }

    private static boolean saysAccess(Structure structure, List<Service> given) {
        return structure.sheet().says(StructureField.ARRANGEMENTS)
                || structure.sheet().says(StructureField.ACCESSIBILITY)
                || given.stream().anyMatch(one -> one.sheet().says(ServiceField.ARRANGEMENTS));
    }
}
