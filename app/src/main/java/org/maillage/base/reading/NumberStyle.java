package org.maillage.base.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How a sheet presents a number. Office Open XML keeps dates as numbers: only the presentation tells them apart.
enum NumberStyle {
    PLAIN,
    DATE,
    TIME,
    PERCENT;

    // Numbers of the built-in formats: ISO/IEC 29500-1, 18.8.30 (numFmt), with the East Asian dates 27-36 and 50-58.
    private static final Set<Integer> BUILT_IN_TIMES = Set.of(18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56);
    private static final Pattern NOT_A_FIELD = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");

    static NumberStyle ofBuiltIn(int id) {
        if (id == 9 || id == 10) {
            return PERCENT;
        }
        if (BUILT_IN_TIMES.contains(id)) {
            return TIME;
        }
        boolean date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        return date ? DATE : PLAIN;
    }

    static NumberStyle ofCode(String code) {
        String fields = NOT_A_FIELD.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        String first = fields.split(";", 2)[0];
        if (first.contains("%")) {
            return PERCENT;
        }
        // "Standard" and "General" hold letters of dates; "j" and "a" are days and years of French spreadsheets.
        if (first.contains("standard") || first.contains("general") || first.contains("0") || first.contains("#")) {
            return PLAIN;
        }
        boolean day = first.contains("d") || first.contains("y") || first.contains("j") || first.contains("aa");
        boolean hour = first.contains("h") || first.contains("s");
        if (day || first.contains("mmm")) {
            return DATE;
        }
        return hour ? TIME : PLAIN;
    }
}
