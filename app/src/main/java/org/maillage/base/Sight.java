package org.maillage.base;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody may see in one convention. Every query on rows with a visibility carries it, so that what is
/// hidden never leaves the database: neither in a list nor in a count.
///
/// @param institution the party one speaks for, or null when one speaks for none
public record Sight(
        boolean partner, boolean coordinator, @Nullable UUID institution) {

    /// The condition to stand in a `where`, on a table alias with `visibility` and `institution_id`.
    /// Expects the parameters of [#params()].
    public static String condition(String alias) {
        return """
                (%1$s.visibility = 'public'
                 or (%1$s.visibility = 'partners' and :sightPartner)
                 or (%1$s.visibility = 'coordinators' and :sightCoordinator)
                 or (%1$s.visibility = 'institution' and %1$s.institution_id = cast(:sightInstitution as uuid)))
                """.formatted(alias);
    }

    public Map<String, @Nullable Object> params() {
        var params = new HashMap<String, @Nullable Object>();
        params.put("sightPartner", partner);
        params.put("sightCoordinator", coordinator);
        params.put("sightInstitution", institution);
        return params;
    }

    /// The same rule for a row already read.
    public boolean covers(Visibility visibility, @Nullable UUID ofInstitution) {
        return switch (visibility) {
            case PUBLIC -> true;
            case PARTNERS -> partner;
            case COORDINATORS -> coordinator;
            case INSTITUTION -> institution != null && institution.equals(ofInstitution);
        };
    }
}
