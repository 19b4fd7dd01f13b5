package org.maillage.plan.web.joint;

import java.util.List;
import org.maillage.base.journal.Journal;
import org.maillage.base.journal.JournalEntry;
import org.maillage.convention.Space;
import org.maillage.plan.joint.MadeChange;
import org.maillage.plan.joint.Reversal;
import org.maillage.plan.web.Counts;
import org.maillage.plan.web.Wording;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// Builds the page of what was done: the journal says who and when.
@Component
class MadeChangePages {

    private static final int MADE_AND_UNDONE = 2;

    private final JointChoiceReader choices;
    private final Journal journal;
    private final Wording wording;
    private final Words words;

    MadeChangePages(JointChoiceReader choices, Journal journal, Wording wording, Words words) {
        this.choices = choices;
        this.journal = journal;
        this.wording = wording;
        this.words = words;
    }

    MadeChangePage pageOf(Space space, MadeChange change) {
        List<JournalEntry> told = journal.listOf(List.of(change.id().value()), MADE_AND_UNDONE);
        JointChoices known = choices.choicesFor(space);
        var telling = new TraitsWords(words, known.names(), known.whole());
        Reversal reversal = Reversal.of(change, space.rights());
        int restored = reversal.restored().size();
        boolean open = !change.undone() && restored > 0;
        return new MadeChangePage(
                List.of(new Link("Journal", space.path("/journal"))),
                Counts.of(change.lines().size(), "action modifiée", "actions modifiées ensemble"),
                "Par " + said(told.getLast()),
                change.undone() ? "Annulée par " + said(told.getFirst()) : null,
                open ? space.path("/plan/ensemble/" + change.id().value() + "/annulation") : null,
                "Remettre " + Counts.of(restored, "action", "actions") + " comme avant",
                change.lines().stream()
                        .map(line -> new JointLine(
                                JointPreviewPages.link(space, line.now()),
                                telling.differences(line.before(), line.after()),
                                ""))
                        .toList(),
                open ? JointPreviewPages.left(reversal.left()) : List.of());
    }

    private String said(JournalEntry entry) {
        return entry.actor() + ", " + wording.moment(entry.at());
    }
}
