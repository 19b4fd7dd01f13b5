package org.maillage.directory.intake;

import org.maillage.directory.Origin;

/// Names that lists give, written as data·inclusion publishes them: `dora--1234`. The same row bears the same name
/// whether its list says so in full or not, and keeps it when it leaves and comes back.
final class Origins {

    private Origins() {}

    /// @param id as the list writes it, or empty
    static Origin in(String source, String id) {
        String prefix = source + "--";
        return new Origin(source, id.isEmpty() || id.startsWith(prefix) ? id : prefix + id);
    }
}
