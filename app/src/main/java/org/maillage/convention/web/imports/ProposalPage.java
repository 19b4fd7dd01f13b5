package org.maillage.convention.web.imports;

import java.util.List;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeStage;
import org.maillage.convention.imports.Proposals;
import org.maillage.site.FormErrors;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Link;

/// What a partner proposed, before anybody compares it or once it is declined.
///
/// @param sender whose proposal it is, or empty when that person is gone
/// @param reason for declining it, as it was typed
public record ProposalPage(
        IntakeFile file, String sender, String address, List<Link> crumbs, String reason, FormErrors errors) {

    ProposalPage refused(String typed) {
        String sentence = "Raccourcissez ce texte : %d caractères au plus.".formatted(Proposals.MAX_REASON);
        return new ProposalPage(file, sender, address, crumbs, typed, FormErrors.of("raison", sentence));
    }

    public boolean declined() {
        return file.stage() == IntakeStage.DECLINED;
    }

    public String told() {
        return "Reçue le " + FrenchDates.dayAndTime(file.receivedAt()) + (sender.isEmpty() ? "" : ", de " + sender);
    }

    public String declinedOn() {
        return file.declinedAt() == null ? "" : FrenchDates.dayAndTime(file.declinedAt());
    }
}
