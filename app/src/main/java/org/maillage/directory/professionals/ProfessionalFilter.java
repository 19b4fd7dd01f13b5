package org.maillage.directory.professionals;

import org.jspecify.annotations.Nullable;
import org.maillage.territory.AreaId;

/// Whom somebody looks for. Each part narrows; an empty one does not.
///
/// @param words as they were typed
/// @param theme code of a theme, or what several begin with, such as `famille`
/// @param area a quartier where they work
/// @param audience code of an audience
public record ProfessionalFilter(
        String words, String theme, @Nullable AreaId area, String audience) {

    public static final ProfessionalFilter ALL = new ProfessionalFilter("", "", null, "");
}
