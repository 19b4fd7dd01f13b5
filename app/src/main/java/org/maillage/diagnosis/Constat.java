package org.maillage.diagnosis;

import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;

/// What partners observe of their territory: a strength, a weakness, a need, an obstacle.
///
/// @param author who wrote it down, or null when nobody is known to have
/// @param mergedInto the constat that says the same and was kept, or null
public record Constat(
        ConstatId id,
        ConstatDraft content,
        @Nullable PersonId author,
        @Nullable ConstatId mergedInto,
        int version) {

    public String title() {
        return content.title();
    }

    public boolean isBy(PersonId person) {
        return person.equals(author);
    }
}
