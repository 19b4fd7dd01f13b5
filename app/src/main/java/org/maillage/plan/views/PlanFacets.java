package org.maillage.plan.views;

import java.util.List;
import java.util.Map;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.plan.ActionId;
import org.maillage.plan.Criterion;
import org.maillage.plan.Note;
import org.maillage.plan.Step;

/// What some ways of looking at a plan show beside its list: each in one query of all the actions a sight covers.
public interface PlanFacets {

    /// What was removed from the lists of the plan is no value any more.
    ///
    /// @param criterion enjeu, topic, contract, age, audience, or area (those that an action names); any other is a
    ///   bug and throws
    Facet facetOf(ConventionId convention, Sight sight, Criterion criterion);

    /// The steps of each action in their order; an action without any is not there.
    Map<ActionId, List<Step>> listSteps(ConventionId convention, Sight sight);

    /// The latest news one may see of each action; an action without any is not there.
    Map<ActionId, Note> listLatestNotes(ConventionId convention, Sight sight);
}
