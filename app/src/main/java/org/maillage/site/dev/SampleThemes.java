package org.maillage.site.dev;

import java.util.List;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.site.dev.GalleryPage.Swatch;

/// The ten colours with the pictograms, and choices for the sample forms.
final class SampleThemes {

    private SampleThemes() {}

    static List<Swatch> all() {
        return List.of(
                new Swatch("rose", "child", "Petite enfance"),
                new Swatch("orange", "kite", "Enfance"),
                new Swatch("blue", "path", "Jeunesse"),
                new Swatch("violet", "family", "Parentalité"),
                new Swatch("green", "house", "Vie sociale"),
                new Swatch("teal", "scales", "Accès aux droits"),
                new Swatch("brown", "key", "Logement"),
                new Swatch("slate", "screen", "Numérique"),
                new Swatch("plum", "hands", "Handicap"),
                new Swatch("olive", "leaf", "Environnement"),
                new Swatch("blue", "book", "Éducation"),
                new Swatch("violet", "people", "Participation"));
    }

    static List<OptionGroup> areas() {
        return List.of(
                OptionGroup.single(List.of(new Option("ville", "Toute la ville", false)))
                        .getFirst(),
                new OptionGroup(
                        "Quartiers",
                        List.of(
                                new Option("belle-beille", "Belle-Beille", true),
                                new Option("doutre", "Doutre – Saint-Jacques – Nazareth", false),
                                new Option("monplaisir", "Monplaisir", true),
                                new Option("roseraie", "Roseraie", false))),
                new OptionGroup(
                        "Quartiers prioritaires (2024)",
                        List.of(
                                new Option("qpv-morellerie", "Bédier–Beauval–Morellerie", false),
                                new Option("qpv-grand-pigeon", "Grand-Pigeon", false))));
    }

    static List<Option> natures() {
        return List.of(
                new Option("existante", "Existante", false, "Elle est en place et se poursuit."),
                new Option("consolider", "À consolider", true, "Elle est en place et doit être renforcée."),
                new Option("developper", "À développer", false, "Elle reste à créer."),
                new Option("preciser", "À préciser", false));
    }
}
