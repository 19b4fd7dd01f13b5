package org.maillage.base.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What of all that is found is shown.
///
/// @param kind of the objects, or null for all kinds
/// @param convention they stand in, or null for all that one may see
public record SearchScope(@Nullable String kind, @Nullable UUID convention) {

    public static final SearchScope ALL = new SearchScope(null, null);
}
