package org.maillage.partners.web;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.partners.asking.CampaignDraft;
import org.maillage.partners.asking.Candidate;
import org.maillage.partners.asking.Chosen;
import org.maillage.plan.ActionFilter;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;

/// What one is about to ask: the actions of a filter, who could answer, what was typed and what is wrong with it.
record Ask(Space space, ActionFilter filter, List<Candidate> candidates, AskForm form, FormErrors errors) {

    boolean isRefused() {
        return errors.any();
    }

    Filled<AskForm> filled() {
        return Filled.refused(form, errors);
    }

    /// What was ticked and may be: anything else in a form was made up, or has gone meanwhile.
    List<Chosen> chosen() {
        return chosen(candidates, form);
    }

    CampaignDraft draft() {
        return form.toDraft(chosen());
    }

    static List<Chosen> everybody(List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(one -> one.reachable().stream().map(contact -> new Chosen(one.action(), contact)))
                .toList();
    }

    static List<Chosen> chosen(List<Candidate> candidates, AskForm form) {
        return everybody(candidates).stream()
                .filter(one -> form.to().contains(one.key()))
                .toList();
    }
}
