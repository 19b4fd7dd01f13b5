package org.maillage.base.journal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which changes one asks for; null asks nothing.
///
/// @param person who made them
/// @param from at that instant or later
/// @param until before that instant
public record JournalFilter(
        @Nullable UUID person,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final JournalFilter NONE = new JournalFilter(null, null, null);

    static final String CONDITION = """
            (cast(:person as uuid) is null or actor_id = cast(:person as uuid))
            and (cast(:from as timestamptz) is null or at >= cast(:from as timestamptz))
            and (cast(:until as timestamptz) is null or at < cast(:until as timestamptz))
            """;

    Map<String, @Nullable Object> params() {
        var params = new HashMap<String, @Nullable Object>();
        params.put("person", person);
        params.put("from", from == null ? null : from.toString());
        params.put("until", until == null ? null : until.toString());
        return params;
    }
}
