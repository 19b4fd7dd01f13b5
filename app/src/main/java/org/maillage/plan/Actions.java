package org.maillage.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;

/// The actions of a convention. What a sight does not cover does not exist in any answer, nor in any count.
///
/// Writing takes the id found on a sheet or in a list: who holds it was allowed to see the action. What may be
/// written is asked of [org.maillage.convention.Rights] before.
public interface Actions {

    Optional<ActionSheet> findSheet(ConventionId convention, Sight sight, String code);

    /// What answers the filter, in its order, with the number of all visible actions beside.
    default ActionList list(ConventionId convention, Sight sight, ActionFilter filter) {
        return list(convention, sight, filter, Cut.WHOLE);
    }

    /// The same, one page alone.
    ActionList list(ConventionId convention, Sight sight, ActionFilter filter, Cut cut);

    /// The whole sheets of what answers the filter, in its order, read a hundred at a time while the stream goes on.
    Stream<ActionSheet> sheets(ConventionId convention, Sight sight, ActionFilter filter);

    /// Every visible action in few words, by code: to choose a parent, to name a subject.
    List<ActionName> listNames(ConventionId convention, Sight sight);

    int count(ConventionId convention, Sight sight);

    /// What the filter of the list can be set to, from what the plan holds.
    PlanChoices choices(ConventionId convention, Sight sight);

    /// Only those a filter names, to say it in words; what the plan does not know is not there.
    PlanChoices choicesIn(ConventionId convention, Sight sight, ActionFilter filter);

    /// The code is the next of its theme, never given twice.
    Created<ActionName> create(ConventionId convention, ActionDraft draft);

    /// Many at once, with ids of their own; a parent may be one of them, before its parts. The drafts were checked
    /// against what the convention holds in the same transaction.
    ///
    /// @return in the same order
    List<ActionName> createAll(ConventionId convention, List<NewAction> additions);

    /// Writes only what differs. A parent that this sight does not cover stays when the draft names none.
    Saved save(ConventionId convention, Sight sight, ActionId action, int version, ActionDraft draft);

    Saved changeProgress(ConventionId convention, ActionId action, int version, Progress progress);

    Saved changeNature(ConventionId convention, ActionId action, int version, @Nullable Nature nature);

    /// Puts somebody more in charge, whoever else is. Forms opened before learn that the action has changed.
    ///
    /// @param leaving who is no longer in charge, or null
    void putInCharge(ConventionId convention, ActionId action, PersonId newcomer, @Nullable PersonId leaving);

    /// Its code stays reserved, its sub-actions keep it as their parent: everything is there again when restored.
    Saved delete(ConventionId convention, ActionId action, int version);

    /// Restoring what is there already changes nothing.
    /// Refused under a theme that was removed.
    Saved restore(ConventionId convention, ActionId action);

    /// Latest first.
    List<Deleted> listDeleted(ConventionId convention, Sight sight);

    record Deleted(ActionName action, ThemeId theme, Instant at) {}
}
