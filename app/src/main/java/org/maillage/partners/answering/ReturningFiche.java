package org.maillage.partners.answering;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.maillage.convention.imports.Proposal;
import org.maillage.convention.imports.Proposals.Outcome;
import org.maillage.partners.request.NewsRequest;
import org.maillage.partners.request.Requests;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.fiche.Fiches;
import org.maillage.site.Attachment;
import org.springframework.stereotype.Component;

/// A partner who has more to say than a page of five minutes holds: the whole fiche, as that person may see it, and
/// what comes back of it as a proposal.
@Component
public class ReturningFiche {

    private final Answering answering;
    private final Fiches fiches;
    private final Requests requests;

    ReturningFiche(Answering answering, Fiches fiches, Requests requests) {
        this.answering = answering;
        this.fiches = fiches;
        this.requests = requests;
    }

    public Attachment attach(NewsRequest request) {
        return fiches.attach(request.convention(), request.asking().convention(), answering.getSheet(request));
    }

    /// One that is received answers the request.
    public Outcome handIn(NewsRequest request, String fileName, byte[] content) {
        ActionSheet sheet = answering.getSheet(request);
        var outcome = new AtomicReference<Outcome>();
        request.actor().runs(() -> {
            outcome.set(
                    fiches.handIn(request.convention(), sheet, request.whom().id(), fileName, content));
            if (outcome.get() instanceof Outcome.Kept) {
                requests.answer(request.id());
            }
        });
        return outcome.get();
    }

    public List<Proposal> listOf(NewsRequest request) {
        return fiches.listOf(request.convention(), request.whom().id());
    }
}
