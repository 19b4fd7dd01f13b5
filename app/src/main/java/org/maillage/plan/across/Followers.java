package org.maillage.plan.across;

import java.util.List;
import org.maillage.accounts.PersonId;
import org.maillage.base.Sights;
import org.maillage.convention.ConventionId;
import org.maillage.plan.ActionId;

/// Who follows which action. It is personal: nobody but the person reads it, and the journal keeps nothing of it.
///
/// The action is the one whose sheet was read.
public interface Followers {

    /// Following twice changes nothing.
    void follow(ConventionId convention, ActionId action, PersonId person);

    void unfollow(ConventionId convention, ActionId action, PersonId person);

    /// Remembers that the person has read the sheet as it is now.
    ///
    /// @return whether the person follows the action
    boolean read(ConventionId convention, ActionId action, PersonId person);

    /// What changed since it was read first, then the latest news.
    List<FollowedAction> listOf(Sights sights, PersonId person);
}
