package org.maillage.directory.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Party;
import org.maillage.directory.Approval;
import org.maillage.directory.StructureId;
import org.maillage.territory.AreaId;

/// A followed structure in one line.
///
/// @param path of its sheet inside a space
/// @param referents names by side
/// @param lastMeeting null when none is known
/// @param nextMeeting today or later; null when none is planned
/// @param granted the approval that ends last, or null
/// @param usual what its kind needs, or null
public record FollowedLine(
        StructureId id,
        String name,
        String kind,
        String path,
        Set<AreaId> areas,
        Map<Party.Side, List<String>> referents,
        @Nullable LocalDate lastMeeting,
        @Nullable LocalDate nextMeeting,
        @Nullable Granted granted,
        @Nullable Approval usual) {

    public FollowedLine {
        areas = Set.copyOf(areas);
        referents = Map.copyOf(referents);
    }

    /// What it waits for, the most pressing first; those that wait for nothing last.
    public static Comparator<FollowedLine> byWhatIsDue(LocalDate today) {
        return Comparator.comparing(
                        (FollowedLine line) -> line.due(today).map(Due::day).orElse(null),
                        Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(FollowedLine::name);
    }

    /// @param day by which it is to be done
    public record Due(LocalDate day, What what, String step) {

        public enum What {
            END,
            STEP,
            MEETING,
            MEET
        }
    }

    public List<String> on(Party.Side side) {
        return referents.getOrDefault(side, List.of());
    }

    public boolean lacks(Party.Side side) {
        return on(side).isEmpty();
    }

    /// A year after the last meeting, or today when nobody ever met and nothing is planned.
    public Optional<LocalDate> meetBy(LocalDate today) {
        if (nextMeeting != null) {
            return Optional.empty();
        }
        return Optional.of(lastMeeting == null ? today : lastMeeting.plusMonths(FollowUp.MONTHS_BETWEEN_MEETINGS));
    }

    public Optional<Preparation> preparation() {
        return Optional.ofNullable(granted).flatMap(one -> Preparation.of(usual, one));
    }

    /// The first of what is to do: a step, the end itself, a meeting planned or one to plan.
    public Optional<Due> due(LocalDate today) {
        var all = new java.util.ArrayList<Due>();
        preparation().ifPresent(work -> {
            work.next().ifPresent(step -> all.add(new Due(step.due(), Due.What.STEP, step.label())));
            all.add(new Due(work.end(), Due.What.END, ""));
        });
        if (nextMeeting != null) {
            all.add(new Due(nextMeeting, Due.What.MEETING, ""));
        }
        meetBy(today).ifPresent(day -> all.add(new Due(day, Due.What.MEET, "")));
        return all.stream().min(Comparator.comparing(Due::day));
    }
}
