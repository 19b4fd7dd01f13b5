package org.maillage.workspace.search;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.base.search.Searchable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What the kinds of found objects are called: `search.kind.<kind>`, `….many` and `….address` in the messages files of
/// their modules.
@Component
class SearchKinds {

    private static final String KEY = "search.kind.";

    private final MessageSource messages;
    private final List<String> known;

    SearchKinds(MessageSource messages, List<Searchable> searchables) {
        this.messages = messages;
        this.known = searchables.stream().map(Searchable::kind).toList();
    }

    /// "Action".
    String one(String kind) {
        return say(kind, "");
    }

    /// "Actions".
    String many(String kind) {
        return say(kind, ".many");
    }

    /// Its word in an address.
    String word(String kind) {
        return String.valueOf(messages.getMessage(KEY + kind + ".address", null, kind, Locale.FRENCH));
    }

    /// The kind an address means; null for all of them, also when the word means none.
    @Nullable
    String kindOf(String word) {
        return known.stream()
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElse(null);
    }

    private String say(String kind, String form) {
        return messages.getMessage(KEY + kind + form, null, Locale.FRENCH);
    }
}
