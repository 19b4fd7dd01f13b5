package org.maillage.convention.history;

import java.util.regex.Pattern;

/// Tells the ids among the values of the journal.
public final class Ids {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Ids() {}

    public static boolean isId(String value) {
        return ID.matcher(value).matches();
    }
}
