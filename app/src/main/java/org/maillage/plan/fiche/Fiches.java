package org.maillage.plan.fiche;

import java.util.List;
import java.util.Locale;
import org.maillage.accounts.PersonId;
import org.maillage.base.Visibility;
import org.maillage.base.tables.FillableForm;
import org.maillage.convention.ConventionId;
import org.maillage.convention.imports.Proposal;
import org.maillage.convention.imports.Proposals;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionSheet;
import org.maillage.site.Attachment;
import org.maillage.site.Words;
import org.springframework.stereotype.Component;

/// Fiches that leave the house and come back: whoever sees an action may take its fiche away, fill it in and hand it
/// in as a proposal.
@Component
public class Fiches {

    /// The kind of import that takes fiches.
    public static final String KIND = "plan";

    private static final String NO_FILE = "Choisissez la fiche que vous avez remplie.";
    private static final String NO_FICHE = "Renvoyez la fiche elle-même, au format .odt ou .docx.";

    private final SentFiches sent;
    private final Proposals proposals;
    private final Words words;

    Fiches(SentFiches sent, Proposals proposals, Words words) {
        this.sent = sent;
        this.proposals = proposals;
        this.words = words;
    }

    /// The fiche of an action as its reader sees it, with the reference by which it is compared when it comes back.
    ///
    /// @param title of the convention
    public FillableForm make(ConventionId convention, String title, ActionSheet sheet) {
        List<FillableForm.Line> lines = FicheDocument.lines(sheet, words);
        return FicheDocument.of(sheet.title(), title, lines, sent.remember(convention, sheet.id(), lines));
    }

    /// The same as a file to keep.
    public Attachment attach(ConventionId convention, String title, ActionSheet sheet) {
        FillableForm form = make(convention, title, sheet);
        return new Attachment("fiche_" + sheet.code() + ".odt", FillableForm.MEDIA_TYPE, form::writeTo);
    }

    /// Hands in a fiche that was filled in: it waits for the coordination, which sees it as it sees the action.
    ///
    /// @param content empty when no file was chosen
    public Proposals.Outcome handIn(
            ConventionId convention, ActionSheet sheet, PersonId by, String fileName, byte[] content) {
        if (content.length == 0) {
            return new Proposals.Outcome.Refused(NO_FILE);
        }
        if (!isFiche(fileName)) {
            return new Proposals.Outcome.Refused(NO_FICHE);
        }
        ActionDraft.SeenBy seenBy = sheet.content().seenBy();
        boolean kept = seenBy.visibility() == Visibility.INSTITUTION;
        return proposals.propose(convention, KIND, by, kept ? seenBy.institution() : null, fileName, content);
    }

    private static boolean isFiche(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".odt") || name.endsWith(".docx");
    }

    /// What became of the fiches that a person handed in, the latest first.
    public List<Proposal> listOf(ConventionId convention, PersonId by) {
        return proposals.listOf(convention, KIND, by);
    }
}
