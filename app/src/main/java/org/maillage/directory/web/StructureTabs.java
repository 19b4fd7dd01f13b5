package org.maillage.directory.web;

import java.util.Arrays;
import java.util.List;
import org.maillage.convention.Space;
import org.maillage.directory.Structure;
import org.maillage.site.components.Tab;

/// The ways of looking at one structure.
public final class StructureTabs {

    private StructureTabs() {}

    public enum Current {
        SHEET("Fiche", ""),
        FOLLOW_UP("Suivi Ville-Caf", "/suivi"),
        TEAM("Équipe", "/equipe");

        private final String label;
        private final String inside;

        Current(String label, String inside) {
            this.label = label;
            this.inside = inside;
        }
    }

    public static List<Tab> of(Space space, Structure structure, Current current) {
        String own = space.path(structure.path());
        return Arrays.stream(Current.values())
                .map(one -> new Tab(one.label, own + one.inside, one == current))
                .toList();
    }
}
