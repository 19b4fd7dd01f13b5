package org.maillage.convention.web.boundaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maillage.territory.boundaries.BoundaryLine.Verdict;
import org.maillage.territory.boundaries.BoundaryPreview;

/// What would be written of a file and what would not, each with its number.
final class BoundaryCounts {

    private BoundaryCounts() {}

    static List<String> of(BoundaryPreview preview) {
        var counts = new ArrayList<String>();
        add(counts, preview.count(Verdict.NEW), "territoire nouveau", "territoires nouveaux");
        add(
                counts,
                preview.count(Verdict.FIRST),
                "territoire connu reçoit son premier contour",
                "territoires connus reçoivent leur premier contour");
        add(
                counts,
                preview.count(Verdict.CHANGED),
                "contour change\u00a0: l’ancien est gardé avec sa date de fin",
                "contours changent\u00a0: les anciens sont gardés avec leur date de fin");
        add(counts, preview.count(Verdict.SAME), "contour inchangé", "contours inchangés");
        add(
                counts,
                preview.count(Verdict.ERROR),
                "contour en erreur, laissé de côté",
                "contours en erreur, laissés de côté");
        add(
                counts,
                preview.file().outside(),
                "contour hors du territoire, non repris",
                "contours hors du territoire, non repris");
        return counts;
    }

    private static void add(List<String> counts, long count, String one, String several) {
        if (count > 0) {
            counts.add(counted(count, one, several));
        }
    }

    static String counted(long count, String one, String several) {
        String number = String.format(Locale.FRENCH, "%,d", count).replace('\u202f', '\u00a0');
        return number + "\u00a0" + (count > 1 ? several : one);
    }
}
