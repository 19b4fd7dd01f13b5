package org.maillage.directory.web;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.directory.Structure;
import org.maillage.site.components.Tab;

/// The ways of looking at one structure.
public final class StructureTabs {

    private StructureTabs() {}

    public enum Current {
        SHEET("");

        private final String inside;

        Current(String inside) {
            this.inside = inside;
        }
    }

    public static List<Tab> of(Space space, Structure structure, Current current) {
        String own = space.path(structure.path());
        return List.of(new Tab("Fiche", own + Current.SHEET.inside, current == Current.SHEET));
    }
}
