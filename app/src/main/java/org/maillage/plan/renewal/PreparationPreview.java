package org.maillage.plan.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What preparing would do, counted among what its reader may see.
///
/// @param coming enjeux and actions that would come into the next convention
/// @param stopping those that stay behind
/// @param undecided those that nobody decided and that are not carried
/// @param stoppedSince those that the next convention holds, and that were stopped here since
/// @param homeless those whose theme was removed from the next convention
/// @param orphans actions that would serve no enjeu
/// @param emptied dates that lie before the next convention
public record PreparationPreview(
        Renewal renewal,
        List<RenewalLine> coming,
        List<RenewalLine> stopping,
        List<RenewalLine> undecided,
        List<RenewalLine> stoppedSince,
        List<RenewalLine> homeless,
        List<RenewalLine> orphans,
        List<EmptiedDate> emptied,
        Frame frame) {

    /// @param step title of the step, or null for the action itself
    public record EmptiedDate(RenewalLine action, @Nullable String step, LocalDate date) {}

    /// What comes along, nothing of which is hidden from anybody.
    public record Frame(int themes, int headings, int parties, int members, int topics, int contracts) {

        static Frame of(Carriage carriage) {
            return new Frame(
                    carriage.count("convention.theme"),
                    carriage.count("plan.heading"),
                    carriage.count("convention.party"),
                    carriage.count("convention.member"),
                    carriage.count("plan.topic"),
                    carriage.count("plan.contract"));
        }
    }

    static PreparationPreview of(Renewal renewal, List<RenewalLine> seen, Carriage carriage) {
        Map<UUID, RenewalLine> byId = seen.stream().collect(Collectors.toMap(RenewalLine::id, Function.identity()));
        Set<UUID> serving = carriage.rows().rows("plan.action_enjeu").stream()
                .map(row -> row.getId("action_id"))
                .collect(Collectors.toSet());
        Set<UUID> coming = carriage.added().keySet();
        return new PreparationPreview(
                renewal,
                among(seen, line -> coming.contains(line.id())),
                among(seen, line -> line.decision().choice() == RenewalChoice.STOP && !line.carried()),
                among(seen, line -> line.decision().isOpen() && !line.carried()),
                among(seen, line -> line.decision().choice() == RenewalChoice.STOP && line.carried()),
                among(seen, line -> carriage.homeless().contains(line.id())),
                among(
                        seen,
                        line -> !line.isEnjeu()
                                && coming.contains(line.id())
                                && !serving.contains(carriage.added().get(line.id()))),
                carriage.emptied().stream()
                        .flatMap(one -> Optional.ofNullable(byId.get(one.action())).stream()
                                .map(line -> new EmptiedDate(line, one.step(), one.date())))
                        .toList(),
                Frame.of(carriage));
    }

    private static List<RenewalLine> among(List<RenewalLine> lines, Predicate<RenewalLine> rule) {
        return lines.stream().filter(rule).toList();
    }
}
