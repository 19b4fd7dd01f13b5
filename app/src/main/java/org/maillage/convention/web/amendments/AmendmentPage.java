package org.maillage.convention.web.amendments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.amendments.Amendment;
import org.maillage.convention.conversation.ConversationLink;
import org.maillage.convention.web.snapshots.ComparedGroup;
import org.maillage.site.Filled;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Link;

/// An avenant: what it changes, what must be chosen, how far it has come.
///
/// @param facts what an adoption left: days, délibérations
/// @param ways to the working copy and to the states before and after, for who may follow them
/// @param choices what the convention and the avenant changed differently
/// @param filled what is ticked of them
/// @param unseen others that wait, and who can make them
/// @param verbs address under which its verbs are, or null for who may not
/// @param talk to what is said about it
/// @param read this comparison, in short: the one that is adopted; null when there is none to adopt
public record AmendmentPage(
        Amendment amendment,
        String status,
        String list,
        List<Fact> facts,
        List<Link> ways,
        List<ChoiceLine> choices,
        Filled<ChoicesForm> filled,
        UnseenChoices unseen,
        List<String> renamed,
        List<ComparedGroup> groups,
        @Nullable Exports exports,
        @Nullable String verbs,
        @Nullable ConversationLink talk,
        @Nullable String read) {

    public record Fact(String label, String value) {}

    public boolean ticks(ChoiceLine line, String side) {
        return filled.form().sideOf(line.name()).stream()
                .anyMatch(one -> one.name().equals(side));
    }

    public boolean mayAdopt() {
        return verbs != null && amendment.isOpen();
    }

    /// What is adopted is what was read here.
    public String adoption() {
        return verbs + "/adoption?lu=" + read;
    }

    public boolean waitsForOthers() {
        return unseen.any();
    }

    /// Who can make the choices that the reader does not see.
    public List<String> choosers() {
        return unseen.people();
    }

    /// Address under which choices that nobody sees stay as they are, or null for who may not, or when there is none.
    public @Nullable String nobodysChoices() {
        return verbs == null || unseen.nobodys().isEmpty() ? null : verbs + UnseenChoicesController.ACTION;
    }

    /// Whether some wait for nobody who could see them.
    public boolean waitsForNobody() {
        return !unseen.nobodys().isEmpty();
    }

    public boolean mayTakeBack() {
        return verbs != null && amendment.isAdopted();
    }

    public boolean mayResume() {
        return verbs != null && !amendment.isOpen() && !amendment.isAdopted();
    }

    public boolean isUndecided() {
        return unseen.any() || choices.stream().anyMatch(choice -> choice.chosen() == null);
    }
}
