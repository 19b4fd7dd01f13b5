package org.maillage.directory;

import java.util.UUID;

/// The list a sheet came from, and its name there.
///
/// @param source such as `dora`
/// @param id empty when its list gives none
public record Origin(String source, String id) {

    private static final String HERE = "maillage";

    /// Of what was written here: a name that no other list gives, under which it is found again when it comes back.
    public static Origin here(UUID id) {
        return new Origin(HERE, HERE + "--" + id);
    }

    /// The same list, where its rows bear no names of their own.
    public Origin named(UUID id) {
        return new Origin(source, source + "--" + id);
    }

    public boolean isHere() {
        return source.equals(HERE);
    }
}
