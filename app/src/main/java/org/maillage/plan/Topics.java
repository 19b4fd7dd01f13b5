package org.maillage.plan;

import java.util.List;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;

/// The topics of a convention.
public interface Topics {

    /// By name.
    List<Topic> listOf(ConventionId convention, Sight sight);

    /// A name borne already, whatever its case, is refused.
    Created<TopicId> add(ConventionId convention, String name);

    Saved rename(ConventionId convention, TopicId id, int version, String name);

    /// Its ties to actions stay, for the day it is restored.
    Saved remove(ConventionId convention, TopicId id, int version);

    /// Refused when its name was given again meanwhile.
    Saved restore(ConventionId convention, TopicId id);
}
