package org.maillage.convention.web.boundaries;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which known area each unknown shape is the boundary of: one field for each, named after its rank.
final class LayingForm {

    private static final Pattern FIELD = Pattern.compile("contour-(\\d{1,6})");

    private LayingForm() {}

    static Map<Integer, String> chosen(Map<String, String> typed) {
        var chosen = new HashMap<Integer, String>();
        typed.forEach((name, value) -> {
            Matcher field = FIELD.matcher(name);
            if (field.matches()) {
                chosen.put(Integer.parseInt(field.group(1)), value);
            }
        });
        return chosen;
    }
}
