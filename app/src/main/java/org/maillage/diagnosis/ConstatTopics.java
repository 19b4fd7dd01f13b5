package org.maillage.diagnosis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.convention.TopicId;

/// The topics that constats bear, which are those of actions: one list for both, and the plan keeps it.
///
/// What was removed from the list is left out, and its ties stay for the day it is restored.
public interface ConstatTopics {

    record Named(TopicId id, String name) {}

    /// In the order of their names.
    List<Named> listOf(ConventionId convention);

    /// @return by constat; none for one that bears no topic
    Map<ConstatId, Set<TopicId>> of(ConventionId convention, Collection<ConstatId> constats);

    Set<ConstatId> bearing(ConventionId convention, TopicId topic);

    /// The names of the topics of each constat that bears some, in one text: it is looked for among its words.
    Map<ConstatId, String> wordsOf(ConventionId convention);

    /// How many constats bear each topic, for who may see them; what says the same counts once.
    Map<TopicId, Integer> countsOf(ConventionId convention, Sight sight);

    /// These and no others, in the caller's transaction.
    void write(ConventionId convention, ConstatId constat, Set<TopicId> topics);
}
