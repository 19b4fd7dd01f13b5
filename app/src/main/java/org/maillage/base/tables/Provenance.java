package org.maillage.base.tables;

import java.text.Normalizer;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.maillage.site.FrenchDates;

/// Where what is printed or taken away comes from: a sheet of figures travels further than the page it was taken from.
///
/// @param place what begins the name of the file: the slug of a convention
/// @param subject what the lines are, such as "Plan d’actions"
/// @param owner whose they are: the title of a convention
/// @param filters those in force, as the chips say them: "Thème : Jeunesse"
/// @param readAt when they were read, by the one clock
/// @param address of the same list on this instance
public record Provenance(
        String place, String subject, String owner, List<String> filters, ZonedDateTime readAt, String address) {

    public Provenance {
        filters = List.copyOf(filters);
    }

    public String title() {
        return subject + " · " + owner;
    }

    /// One sentence a line, to stand below the title.
    public List<String> lines() {
        return List.of(
                filters.isEmpty()
                        ? "Sans filtre : tout ce que peut voir la personne qui a demandé ce document"
                        : "Filtres en cours : " + String.join(" ; ", filters),
                "Données du " + FrenchDates.dayAndTime(readAt),
                "Source : Maillage, " + address);
    }

    /// "angers-2023-2026_plan-d-actions_2025-11-20.ods".
    String fileName(TableFormat format) {
        return slug(place) + "_" + slug(subject) + "_" + readAt.toLocalDate() + "." + format.extension();
    }

    private static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
