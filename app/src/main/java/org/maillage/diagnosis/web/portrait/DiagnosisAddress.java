package org.maillage.diagnosis.web.portrait;

import org.maillage.convention.Space;
import org.maillage.figures.Indicator;
import org.maillage.territory.Area;

/// Where the pages of the diagnosis stand.
public final class DiagnosisAddress {

    static final String INSIDE = "/diagnostic";

    private DiagnosisAddress() {}

    static String portrait(Space space) {
        return space.path(INSIDE);
    }

    public static String portrait(Space space, Area area) {
        return portrait(space) + "/territoires/" + area.slug();
    }

    static String map(Space space) {
        return portrait(space) + "/carte";
    }

    static String map(Space space, Indicator indicator) {
        return map(space) + "?indicateur=" + indicator.key();
    }

    /// Where files of figures are handed in.
    public static String sources(Space space) {
        return portrait(space) + "/sources";
    }
}
