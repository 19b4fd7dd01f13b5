package org.maillage.base.intake;

import java.util.regex.Pattern;

/// Lines that sum up the others, as people write them below a table.
public final class Totals {

    private static final Pattern TOTAL = Pattern.compile(
            "(?:sous )?tota(?:l|ux)(?: general| generaux| ttc| ht| du plan| des actions)?|nombre (?:total )?d actions?");

    private Totals() {}

    /// @param text what stands at the head of the line
    public static boolean isTotal(String text) {
        return TOTAL.matcher(Folded.fold(text)).matches();
    }
}
