package org.maillage.diagnosis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.site.components.Link;

/// What is decided after constats: the plan says it, since it alone knows.
public interface ConstatAnswers {

    /// What answers some constats, for who stands in that space.
    ///
    /// @param enjeux that stand on them
    /// @param actions that answer them, directly or through these enjeux
    record Answers(List<Link> enjeux, List<Link> actions) {

        public static final Answers NONE = new Answers(List.of(), List.of());
    }

    /// How many enjeux stand on each constat, whether it was joined to another or not: each enjeu once for each.
    ///
    /// @return the ids of enjeux by constat; none for one that no enjeu stands on
    Map<ConstatId, List<UUID>> enjeuxOf(Space space, Collection<ConstatId> constats);

    /// What answers each constat by itself, whether it was joined to another or not.
    Map<ConstatId, Answers> byConstat(Space space, Collection<ConstatId> constats);

    /// What answers one or more of these, each thing once.
    Answers of(Space space, Collection<ConstatId> constats);

    /// Address inside the space of the form that makes an enjeu of a constat, or null for who may not.
    @Nullable
    String enjeuForm(Space space, Constat constat);
}
