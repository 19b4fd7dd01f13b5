package org.maillage.workspace.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.notices.Digests;
import org.maillage.convention.RecentChanges.Named;
import org.maillage.site.FrenchDates;

/// What changed for one person in some time, by convention and by object.
///
/// @param asks what is asked of them and was not told by a mail of its own
public record Digest(Digests.Window window, LocalDate today, List<OfSpace> spaces, List<AskLine> asks) {

    /// One convention.
    ///
    /// @param counts "3 actions"
    /// @param changed how many objects those are
    /// @param beyond "Et 12 autres actions", leading to the journal, or null
    public record OfSpace(
            Named name,
            List<Line> lines,
            String counts,
            int changed,
            @Nullable Named beyond) {}

    /// One object, or one import.
    ///
    /// @param reason why it concerns the reader
    public record Line(Named object, List<String> sentences, String reason) {}

    public boolean isEmpty() {
        return spaces.isEmpty() && asks.isEmpty();
    }

    public String since() {
        return FrenchDates.moment(window.from().atZoneSameInstant(FrenchDates.PARIS), today);
    }

    /// "CTG d’Angers : 3 actions ont changé".
    public String subject() {
        List<String> parts = Stream.concat(
                        spaces.stream()
                                .map(space -> space.name().label() + "\u00a0: " + space.counts()
                                        + (space.changed() == 1 ? " a changé" : " ont changé")),
                        asks.isEmpty()
                                ? Stream.empty()
                                : Stream.of(asks.size()
                                        + (asks.size() == 1 ? "\u00a0demande pour vous" : "\u00a0demandes pour vous")))
                .toList();
        return parts.size() <= 2
                ? String.join(", ", parts)
                : parts.getFirst() + ", et " + (parts.size() - 1) + " autres conventions";
    }
}
