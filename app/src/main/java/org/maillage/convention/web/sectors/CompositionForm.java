package org.maillage.convention.web.sectors;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Typed;

/// The IRIS that were ticked, by slug.
public record CompositionForm(@Nullable Set<String> iris) {

    public CompositionForm {
        iris = Typed.choices(iris);
    }

    Set<String> ticked() {
        return iris == null ? Set.of() : iris;
    }
}
