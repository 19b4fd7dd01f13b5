package org.maillage.site.components;

import org.jspecify.annotations.Nullable;

/// One choice of a list, of checkboxes or of radio buttons.
///
/// @param hint what the choice means, in small below its label, or null
public record Option(
        String value,
        String label,
        boolean selected,
        @Nullable String hint) {

    public Option(String value, String label, boolean selected) {
        this(value, label, selected, null);
    }
}
