package org.maillage.convention.web.amendments;

import java.util.List;
import org.maillage.convention.contents.Divergence;

/// The choices that wait before an adoption and that the reader may not see: nothing of them but who can make them.
///
/// @param people who coordinates the whole convention and sees some of them, by name
/// @param nobodys those that nobody of these people sees whole
record UnseenChoices(List<String> people, List<Divergence> nobodys) {

    static final UnseenChoices NONE = new UnseenChoices(List.of(), List.of());

    UnseenChoices {
        people = List.copyOf(people);
        nobodys = List.copyOf(nobodys);
    }

    boolean any() {
        return !people.isEmpty() || !nobodys.isEmpty();
    }
}
