package org.maillage.diagnosis.web;

import java.util.ArrayList;
import java.util.List;
import org.maillage.convention.Space;
import org.maillage.diagnosis.workshop.Workshops;
import org.maillage.site.components.Tab;

/// The ways into the diagnosis.
public final class DiagnosisTabs {

    public enum Current {
        PORTRAIT,
        MAP,
        CONSTATS,
        WORKSHOPS,
        DATED,
        LEGAL,
        SOURCES
    }

    private DiagnosisTabs() {}

    public static List<Tab> of(Space space, Current current) {
        String root = space.path("/diagnostic");
        var tabs = new ArrayList<Tab>(List.of(
                new Tab("Portrait", root, current == Current.PORTRAIT),
                new Tab("Cartes", root + "/carte", current == Current.MAP),
                new Tab("Constats", root + "/constats", current == Current.CONSTATS)));
        // A room meets for the convention, never for the copy an avenant is prepared in.
        if (space.copy() == null) {
            tabs.add(new Tab("Ateliers", space.path(Workshops.PATH), current == Current.WORKSHOPS));
        }
        tabs.add(new Tab("Diagnostics datés", root + "/dates", current == Current.DATED));
        tabs.add(new Tab("Article D.214-10-1", root + "/conformite", current == Current.LEGAL));
        tabs.add(new Tab("Sources", root + "/sources", current == Current.SOURCES));
        return List.copyOf(tabs);
    }
}
