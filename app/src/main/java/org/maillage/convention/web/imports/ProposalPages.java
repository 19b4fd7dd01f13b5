package org.maillage.convention.web.imports;

import java.util.List;
import org.maillage.base.intake.IntakeFile;
import org.maillage.convention.Space;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// Prepares the page of a proposal.
@Component
class ProposalPages {

    private final Senders senders;

    ProposalPages(Senders senders) {
        this.senders = senders;
    }

    ProposalPage of(Space space, IntakeFile file) {
        return new ProposalPage(
                file,
                senders.of(List.of(file)).getOrDefault(file.receivedBy(), ""),
                ImportAddress.of(space, file.id()),
                List.of(new Link("Imports", ImportAddress.all(space))),
                "",
                FormErrors.NONE);
    }
}
