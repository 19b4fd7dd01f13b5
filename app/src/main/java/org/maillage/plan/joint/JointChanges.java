package org.maillage.plan.joint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Rights;

/// Changing several actions of a convention at once. What the sight does not cover, and what another convention holds,
/// does not exist here; what one may change is asked of the rights action by action, again when it is written.
public interface JointChanges {

    /// Those that are there, by code.
    List<ChosenAction> listChosen(ConventionId convention, Sight sight, Collection<String> codes);

    /// The organisations that pilot or co-pilot something one may see.
    Set<OrganisationId> listPilots(ConventionId convention, Sight sight);

    /// Writes the wish on the actions that are still as they were previewed, all in one transaction; somebody who was
    /// faster keeps what they wrote.
    ///
    /// @param previewed the version of each action by its code
    Applied apply(ConventionId convention, Rights rights, JointWish wish, Map<String, Integer> previewed);

    /// Empty when it is of another convention, or when one may see none of its actions.
    Optional<MadeChange> findChange(ConventionId convention, Sight sight, JointChangeId id);

    /// Puts back the actions that nobody changed since. A change is taken back once.
    ///
    /// @return empty for what [#findChange] does not find
    Optional<Undone> undo(ConventionId convention, Rights rights, JointChangeId id);

    /// @param change null when nothing was written
    record Applied(@Nullable JointChangeId change, int changed, List<Left> left) {}

    /// @param already whether it had been taken back before: nothing was written
    record Undone(boolean already, int restored, List<Left> left) {}
}
