package org.maillage.directory.web;

import java.util.Arrays;
import java.util.List;
import org.maillage.convention.Space;
import org.maillage.directory.Structures;
import org.maillage.site.components.Tab;

/// The ways into the directory of a territory.
public final class DirectoryTabs {

    private DirectoryTabs() {}

    public enum Current {
        PLACES("Lieux et services", ""),
        PROFESSIONALS("Professionnels", "/professionnels"),
        NETWORKS("Réseaux", "/reseaux"),
        PATH("Parcours de l’enfant", "/parcours"),
        FOLLOWED("Suivi Ville-Caf", "/suivi"),
        TEAMS("Équipes", "/equipes"),
        FRESHNESS("Fraîcheur", "/fraicheur");

        private final String label;
        private final String inside;

        Current(String label, String inside) {
            this.label = label;
            this.inside = inside;
        }
    }

    public static List<Tab> of(Space space, Current current) {
        return Arrays.stream(Current.values())
                .map(tab -> new Tab(tab.label, space.path(Structures.PATH + tab.inside), tab == current))
                .toList();
    }
}
