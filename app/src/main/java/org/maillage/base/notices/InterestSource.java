package org.maillage.base.notices;

import java.util.List;
import java.util.UUID;
import org.maillage.base.Sights;

/// Which objects of a module concern somebody, and why, in one query whatever the number of conventions. What the
/// person
/// may not see may stand among them: telling what happened to it is another question, asked of the journal.
public interface InterestSource {

    List<Interest> interestsOf(UUID person, Sights sights);

    /// @param kind of the object it is told under: `action` for an action and for its notes
    /// @param strength the reason that is said when there are several: the lowest
    /// @param reason "vous la pilotez"
    record Interest(UUID convention, UUID subject, String kind, int strength, String reason) {}
}
