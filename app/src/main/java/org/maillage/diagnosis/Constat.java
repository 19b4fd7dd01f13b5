package org.maillage.diagnosis;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.convention.TopicId;

/// What partners observe of their territory: a strength, a weakness, a need, an obstacle.
///
/// @param author who wrote it down, or null when nobody is known to have
/// @param mergedInto the constat that it is read with, or null: none was kept, or that one was removed, or is hidden
public record Constat(
        ConstatId id,
        ConstatDraft content,
        @Nullable PersonId author,
        @Nullable ConstatId mergedInto,
        int version) {

    public String title() {
        return content.title();
    }

    /// The same, bearing these topics.
    public Constat about(Set<TopicId> topics) {
        return new Constat(id, content.about(topics), author, mergedInto, version);
    }

    public boolean isBy(PersonId person) {
        return person.equals(author);
    }
}
