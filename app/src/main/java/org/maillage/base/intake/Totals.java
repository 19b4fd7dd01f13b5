package org.maillage.base.intake;

import java.util.regex.Pattern;

/// Lines that sum up the others, as people write them below a table.
public final class Totals {

    private static final Pattern TOTAL = Pattern.compile(
            "(?:sous? )?tota[lu](?: (?:general|generau|partiel|plan|ttc|ht|enjeu|action|ligne|theme|\\d+))*"
                    + "|nombre (?:total )?(?:enjeu|action|ligne)(?: \\d+)?");

    private Totals() {}

    /// @param text what stands at the head of the line
    public static boolean isTotal(String text) {
        return TOTAL.matcher(Heading.of(text).joined()).matches();
    }
}
