package org.maillage.workspace.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.base.notices.Digests;
import org.maillage.convention.RecentChanges.Named;
import org.maillage.site.FrenchDates;

/// What changed for one person in some time, by convention and by object.
///
/// @param asks what is asked of them and was not told by a mail of its own
/// @param dates that come near, or passed yesterday
public record Digest(
        Digests.Window window, LocalDate today, List<OfSpace> spaces, List<AskLine> asks, List<Date> dates) {

    /// Mail programs show no more of a subject.
    private static final int SUBJECT = 60;

    /// One convention.
    ///
    /// @param reasons what concerns the reader most closely first
    /// @param counts "3 actions"
    /// @param changed how many objects those are
    /// @param beyond "Et 12 autres actions", leading to the journal, or null
    public record OfSpace(
            Named name,
            List<Reason> reasons,
            String counts,
            int changed,
            @Nullable Named beyond) {

        /// What is told when it is all there is.
        Optional<Line> only() {
            return changed == 1 && reasons.size() == 1
                    ? Optional.of(reasons.getFirst().lines().getFirst())
                    : Optional.empty();
        }
    }

    /// What concerns the reader for one reason, said once above its lines.
    ///
    /// @param words "vous en êtes responsable"
    /// @param lines the latest first
    public record Reason(String words, List<Line> lines) {}

    /// One object, or one import.
    public record Line(Named object, List<String> sentences) {}

    /// A date that concerns the reader: "Fin prévue le 20 décembre, dans 30 jours".
    ///
    /// @param convention its name
    public record Date(Named object, String sentence, String convention) {}

    public boolean isEmpty() {
        return spaces.isEmpty() && asks.isEmpty() && dates.isEmpty();
    }

    public String since() {
        return FrenchDates.moment(window.from().atZoneSameInstant(FrenchDates.PARIS), today);
    }

    /// "CTG d’Angers : 3 actions ont changé, 1 échéance"; what changed is named when it is alone.
    public String subject() {
        var parts = new ArrayList<String>();
        if (spaces.size() == 1) {
            OfSpace only = spaces.getFirst();
            parts.add(only.name().label() + "\u00a0: "
                    + only.only()
                            .map(line -> ObjectWords.cut(line.object().label(), SUBJECT))
                            .orElse(only.counts() + (only.changed() == 1 ? " a changé" : " ont changé")));
        } else if (!spaces.isEmpty()) {
            int changed = spaces.stream().mapToInt(OfSpace::changed).sum();
            parts.add(changed + " changements dans " + spaces.size() + " conventions");
        }
        count(parts, asks.size(), "demande", "demandes");
        count(parts, dates.size(), "échéance", "échéances");
        return spaces.isEmpty() ? "Maillage\u00a0: " + String.join(", ", parts) : String.join(", ", parts);
    }

    private static void count(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(count + "\u00a0" + (count == 1 ? one : many));
        }
    }
}
