package org.maillage.base.intake;

import java.util.regex.Pattern;

/// Lines that sum up the others, as people write them below a table.
final class Totals {

    private static final Pattern TOTAL = Pattern.compile("(?:sous )?tota[lu](?: general)?");

    private Totals() {}

    static boolean isTotal(String text) {
        return TOTAL.matcher(Heading.of(text).joined()).matches();
    }
}
