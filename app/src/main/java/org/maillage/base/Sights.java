package org.maillage.base;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one person may see in several conventions: the rule of [Sight] for all of them in one query, so that a page
/// about thirty conventions asks no more than a page about one.
///
/// @param byConvention only those in which the person may see something; what is in no other leaves the database
public record Sights(Map<UUID, Sight> byConvention) {

    /// The named query `mine`: a line for each convention, with what the person is there.
    public static final String MINE = """
            mine as (
              select * from unnest(cast(:mineIds as uuid[]), cast(:minePartner as boolean[]),
                cast(:mineCoordinator as boolean[]), cast(:mineInstitution as uuid[]))
                as one (convention_id, partner, coordinator, institution_id))""";

    public Sights {
        byConvention = Collections.unmodifiableMap(new LinkedHashMap<>(byConvention));
    }

    public static Sights of(UUID convention, Sight sight) {
        return new Sights(Map.of(convention, sight));
    }

    /// Joins `mine` to a table alias with `convention_id`, `visibility` and `institution_id`: what it does not cover
    /// falls away.
    public static String join(String alias) {
        return "join mine on mine.convention_id = %s.convention_id and %s".formatted(alias, covers(alias));
    }

    /// The condition on one more alias, where `mine` is joined already.
    public static String covers(String alias) {
        return """
                (%1$s.visibility = 'public'
                  or (%1$s.visibility = 'partners' and mine.partner)
                  or (%1$s.visibility = 'coordinators' and mine.coordinator)
                  or (%1$s.visibility = 'institution' and %1$s.institution_id = mine.institution_id))""".formatted(alias);
    }

    /// What [#MINE] expects.
    public Map<String, @Nullable Object> params() {
        int count = byConvention.size();
        var partner = new Boolean[count];
        var coordinator = new Boolean[count];
        @Nullable UUID[] institution = new UUID[count];
        int at = 0;
        for (Sight sight : byConvention.values()) {
            partner[at] = sight.partner();
            coordinator[at] = sight.coordinator();
            institution[at++] = sight.institution();
        }
        return Map.of(
                "mineIds", byConvention.keySet().toArray(UUID[]::new),
                "minePartner", partner,
                "mineCoordinator", coordinator,
                "mineInstitution", institution);
    }
}
