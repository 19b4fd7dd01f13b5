package org.maillage.plan.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.Contents;
import org.maillage.plan.Nature;
import org.maillage.plan.Progress;

/// What each row says in the next convention where it does not say the same: the period is another, nothing is signed,
/// what goes on cannot be over, and no date that has passed is left for somebody to trip over.
final class FirstRows {

    private final NextConvention next;
    private final Fates fates;
    private final List<Emptied> emptied = new ArrayList<>();

    FirstRows(NextConvention next, Fates fates) {
        this.next = next;
        this.fates = fates;
    }

    /// A date that lay before the next convention.
    ///
    /// @param action the origin
    /// @param step title of the step, or null for the action itself
    record Emptied(UUID action, @Nullable String step, LocalDate date) {}

    List<Emptied> emptied() {
        return List.copyOf(emptied);
    }

    Contents.Row of(String table, Contents.Row row) {
        Contents.Row fresh = row.get("version") == null ? row : row.with("version", 0);
        return switch (table) {
            case "convention.convention" -> convention(fresh);
            case "convention.signatory" ->
                fresh.with("deliberation", null).with("deliberated_on", null).with("signed_on", null);
            case "plan.action" -> action(fresh);
            case "plan.step" -> dated(fresh, "due_on", fresh.getId("action_id"), fresh.text("title"));
            default -> fresh;
        };
    }

    private Contents.Row convention(Contents.Row row) {
        return row.with("slug", next.slug())
                .with("title", next.title())
                .with("short_title", next.shortTitle())
                .with("status", "preparation")
                .with("starts_on", next.startsOn().toString())
                .with("ends_on", next.endsOn().toString())
                .with("signed_on", null)
                .with("closed_on", null)
                .with("source", "");
    }

    private Contents.Row action(Contents.Row row) {
        Decision decision = fates.of(row.id()).orElse(Decision.OPEN);
        Progress progress =
                Decision.progressNext(Objects.requireNonNull(RenewalLines.value(Progress.class, row.text("progress"))));
        Contents.Row moved = row.with("progress", RenewalLines.code(progress))
                .with(
                        "nature",
                        RenewalLines.code(decision.natureNext(RenewalLines.value(Nature.class, row.text("nature")))));
        // When something began stays true of what is under way; a beginning that was only planned has to be planned
        // again.
        Contents.Row begun = progress == Progress.UPCOMING ? dated(moved, "starts_on", row.id(), null) : moved;
        return dated(begun, "ends_on", row.id(), null);
    }

    private Contents.Row dated(Contents.Row row, String column, UUID action, @Nullable String step) {
        Optional<LocalDate> passed = Optional.ofNullable(row.text(column))
                .map(LocalDate::parse)
                .filter(day -> day.isBefore(next.startsOn()));
        passed.ifPresent(day -> emptied.add(new Emptied(action, step, day)));
        return passed.isPresent() ? row.with(column, null) : row;
    }

    /// The row that says where an object of the next convention comes from.
    static Contents.Row lineage(String column, UUID object, UUID origin, ConventionId from, Decision decision) {
        return new Contents.Row(Map.of())
                .with(column, object.toString())
                .with("origin_id", origin.toString())
                .with("origin_convention_id", from.value().toString())
                .with("choice", RenewalLines.code(decision.choice()))
                .with("reason", decision.reason())
                .with("to_review", decision.choice() != RenewalChoice.CONTINUE);
    }
}
