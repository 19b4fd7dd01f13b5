package org.maillage.partners.answering;

import org.maillage.accounts.PersonId;
import org.maillage.convention.ConventionId;
import org.maillage.partners.request.Requests;
import org.maillage.plan.ActionId;
import org.maillage.plan.NewsListener;
import org.maillage.plan.NoteId;
import org.springframework.stereotype.Component;

/// Who is asked by mail and gives news in the space has answered too.
@Component
class AnswersInTheSpace implements NewsListener {

    private final Requests requests;

    AnswersInTheSpace(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void given(ConventionId convention, ActionId action, PersonId author, NoteId note) {
        requests.answerWith(convention, action, author, note);
    }
}
