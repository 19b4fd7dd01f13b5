package org.maillage.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.diagnosis.ConstatId;

/// The constats that enjeux stand on and actions answer, for who may see them. One that was joined to another is the
/// other.
public interface Grounds {

    /// What somebody ticked: the ties to what that sight covers become these, the others stay.
    record Ticked(Set<ConstatId> constats, Sight among) {

        public Ticked {
            constats = Set.copyOf(constats);
        }
    }

    /// Of each enjeu that stands on some.
    Map<EnjeuId, List<Ground>> byEnjeu(ConventionId convention, Sight sight);

    /// Those an action answers through the enjeux it serves.
    List<Ground> throughEnjeux(ConventionId convention, Sight sight, ActionId action);

    /// Those it answers by itself.
    List<Ground> ofAction(ConventionId convention, Sight sight, ActionId action);

    /// The ties count among what an action says: they are written over the version of it that was read.
    Saved tieAction(ConventionId convention, ActionId action, int version, Ticked ticked);
}
