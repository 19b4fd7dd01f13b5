package org.maillage.base.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which changes one asks for; null asks nothing.
///
/// @param person who made them
/// @param from at that instant or later
/// @param until before that instant
/// @param kind of the objects changed
/// @param subjects the objects changed
/// @param besides who did not make them: one does not learn what one did
public record JournalFilter(
        @Nullable UUID person,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String kind,
        @Nullable Collection<UUID> subjects,
        @Nullable UUID besides) {

    public static final JournalFilter NONE = new JournalFilter(null, null, null);

    private static final String CONDITION = """
            (cast(:person as uuid) is null or actor_id = cast(:person as uuid))
            and (cast(:from as timestamptz) is null or at >= cast(:from as timestamptz))
            and (cast(:until as timestamptz) is null or at < cast(:until as timestamptz))
            and (cast(:kind as text) is null or subject_kind = :kind)
            and (cast(:besides as uuid) is null or actor_id is distinct from cast(:besides as uuid))
            """;

    public JournalFilter(@Nullable UUID person, @Nullable Instant from, @Nullable Instant until) {
        this(person, from, until, null, null, null);
    }

    public static JournalFilter of(Collection<UUID> subjects) {
        return new JournalFilter(null, null, null, null, subjects, null);
    }

    // Said only when asked, so that the index of subjects is seen to serve.
    String condition() {
        return subjects == null ? CONDITION : CONDITION + "and subject_id = any (:subjects) ";
    }

    Map<String, @Nullable Object> params() {
        var params = new HashMap<String, @Nullable Object>();
        params.put("person", person);
        params.put("from", from == null ? null : from.toString());
        params.put("until", until == null ? null : until.toString());
        params.put("kind", kind);
        params.put("besides", besides);
        params.put("subjects", subjects == null ? null : subjects.toArray(UUID[]::new));
        return params;
    }
}
