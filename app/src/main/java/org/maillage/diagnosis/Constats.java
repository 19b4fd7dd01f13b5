package org.maillage.diagnosis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;

/// The constats of a convention. Those that say the same are read as one ([Mergers]): lists and counts hold the
/// one that was kept.
public interface Constats {

    /// Where they are inside the space.
    String PATH = "/diagnostic/constats";

    /// A constat with those that were joined to it: what they say together.
    ///
    /// @param voices the kept one first, then those that say the same
    record Group(List<Constat> voices) {

        public Group {
            voices = List.copyOf(voices);
        }

        public Constat kept() {
            return voices.getFirst();
        }
    }

    /// The latest observed first.
    List<Group> list(ConventionId convention, Sight sight, ConstatFilter filter);

    int count(ConventionId convention, Sight sight);

    /// The constat alone, also when it was joined to another.
    Optional<Constat> findConstat(ConventionId convention, Sight sight, ConstatId constat);

    /// Also when it was removed: who brings it back must be able to change it.
    Optional<Constat> findConstatOrRemoved(ConventionId convention, Sight sight, ConstatId constat);

    /// With those that say the same; empty for one that was joined to another itself.
    Optional<Group> findGroup(ConventionId convention, Sight sight, ConstatId kept);

    /// @param author null when nobody is known to have written it
    Saved create(ConventionId convention, ConstatId constat, @Nullable PersonId author, ConstatDraft draft);

    Saved save(ConventionId convention, ConstatId constat, int version, ConstatDraft draft);

    /// Its ties stay, for the day it is restored; those that were joined to it stand by themselves until then.
    Saved remove(ConventionId convention, ConstatId constat, int version);

    /// Refused under a theme that was removed.
    Saved restore(ConventionId convention, ConstatId constat);
}
