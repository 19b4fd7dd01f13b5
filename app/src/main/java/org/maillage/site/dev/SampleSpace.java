package org.maillage.site.dev;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Place;
import org.maillage.site.Place.Entry;
import org.maillage.site.Place.Group;

/// A space like the real ones, for the side menu of the gallery.
final class SampleSpace {

    private SampleSpace() {}

    static Place place() {
        return new Place(
                "CTG d’Angers 2023–2026",
                "/dev/composants",
                List.of(
                        new Group(
                                null,
                                List.of(
                                        entry("Vue d’ensemble", "vue", null),
                                        entry("Diagnostic", "diagnostic", null),
                                        entry("Maillage", "maillage", 2),
                                        new Entry("Plan d’actions", "/dev/composants", 43),
                                        entry("Moyens", "moyens", null),
                                        entry("Pilotage", "pilotage", 1))),
                        new Group(
                                "Ressources",
                                List.of(entry("Annuaire", "annuaire", null), entry("Documents", "documents", null))),
                        new Group(
                                "Espace",
                                List.of(
                                        entry("Membres", "membres", null),
                                        entry("Journal", "journal", null),
                                        entry("Réglages", "reglages", null)))));
    }

    private static Entry entry(String label, String slug, @Nullable Integer count) {
        return new Entry(label, "/dev/" + slug, count);
    }
}
