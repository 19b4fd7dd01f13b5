package org.maillage.convention.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.convention.history.JournalWords;
import org.springframework.stereotype.Component;

/// The ways to conversations for the pages that show objects, all of a page in one query. The copy an avenant is
/// prepared in has none: one talks about what is signed.
@Component
public class ConversationLinks {

    private final Conversations conversations;
    private final JournalWords words;

    ConversationLinks(Conversations conversations, JournalWords words) {
        this.conversations = conversations;
        this.words = words;
    }

    /// @param ids of objects that one sees
    public Map<UUID, ConversationLink> of(Space space, String kind, Collection<UUID> ids) {
        if (space.copy() != null) {
            return Map.of();
        }
        Map<UUID, Integer> counts = conversations.countsOf(space, kind, ids);
        return ids.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new ConversationLink(
                                space.path(ConversationLink.pathOf(words.address(kind), id)),
                                counts.getOrDefault(id, 0))));
    }

    /// @return null where there is none
    public @Nullable ConversationLink of(Space space, String kind, UUID id) {
        return of(space, kind, List.of(id)).get(id);
    }
}
