package org.maillage.site.components;

import org.jspecify.annotations.Nullable;

/// Words that lead somewhere, or only say something when the address is null.
public record Link(String label, @Nullable String path) {

    public static Link text(String label) {
        return new Link(label, null);
    }
}
