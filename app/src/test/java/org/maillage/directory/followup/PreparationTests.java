package org.maillage.directory.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.convention.Party;
import org.maillage.directory.Approval;
import org.maillage.directory.StructureId;
import org.maillage.directory.parts.PartId;

/// The work back from the end of an approval, and what a followed structure waits for.
class PreparationTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);
    private static final Approval SOCIAL_CENTRE = new Approval(
            "agrément",
            "la Caf",
            4,
            12,
            List.of(
                    new Approval.Step(1, "Décision"),
                    new Approval.Step(9, "Diagnostic"),
                    new Approval.Step(12, "Bilan")),
            true);

    @Test
    void countsBackTheMonthsFromTheEnd() {
        assertThat(workTo(LocalDate.of(2026, 6, 30), Map.of()).steps())
                .extracting(Preparation.Step::label, Preparation.Step::due)
                .containsExactly(
                        tuple("Bilan", LocalDate.of(2025, 6, 30)),
                        tuple("Diagnostic", LocalDate.of(2025, 9, 30)),
                        tuple("Décision", LocalDate.of(2026, 5, 30)));
    }

    @Test
    void endsAMonthThatIsTooShortOnItsLastDay() {
        assertThat(workTo(LocalDate.of(2026, 3, 31), Map.of()).steps().getLast().due())
                .isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void isLateOnTheDayAfterAndNoMoreOnceDone() {
        Preparation work = workTo(LocalDate.of(2026, 6, 30), Map.of("Bilan", LocalDate.of(2025, 7, 2)));
        assertThat(work.late(LocalDate.of(2025, 9, 30))).isEmpty();
        assertThat(work.late(LocalDate.of(2025, 10, 1)))
                .extracting(Preparation.Step::label)
                .containsExactly("Diagnostic");
        assertThat(work.next()).map(Preparation.Step::label).contains("Diagnostic");
    }

    @Test
    void worksTowardsNothingWithoutTerm() {
        assertThat(Preparation.of(SOCIAL_CENTRE, granted(null, Map.of()))).isEmpty();
    }

    @Test
    void theApprovalWithoutTermOutlastsTheOthers() {
        Granted endless = granted(null, Map.of());
        Granted long2030 = granted(LocalDate.of(2030, 1, 1), Map.of());
        Granted short2026 = granted(LocalDate.of(2026, 1, 1), Map.of());
        assertThat(List.of(short2026, endless, long2030).stream().sorted(Granted.LATEST_FIRST))
                .containsExactly(endless, long2030, short2026);
    }

    @Test
    void aStructureWaitsForWhatComesFirst() {
        LocalDate end = LocalDate.of(2026, 12, 31);
        assertThat(line(null, null, end).due(TODAY))
                .contains(new FollowedLine.Due(TODAY, FollowedLine.Due.What.MEET, ""));
        assertThat(line(LocalDate.of(2025, 3, 1), null, end).due(TODAY))
                .contains(new FollowedLine.Due(LocalDate.of(2025, 12, 31), FollowedLine.Due.What.STEP, "Bilan"));
        assertThat(line(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 12, 1), end)
                        .due(TODAY))
                .contains(new FollowedLine.Due(LocalDate.of(2025, 12, 1), FollowedLine.Due.What.MEETING, ""));
        assertThat(line(LocalDate.of(2025, 3, 1), null, null).due(TODAY))
                .contains(new FollowedLine.Due(LocalDate.of(2026, 3, 1), FollowedLine.Due.What.MEET, ""));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static Preparation workTo(LocalDate end, Map<String, LocalDate> done) {
        return Preparation.of(SOCIAL_CENTRE, granted(end, done)).orElseThrow();
    }

    private static Granted granted(@Nullable LocalDate end, Map<String, LocalDate> done) {
        return new Granted(new PartId(UUID.randomUUID()), new Granted.Draft("agrément", "", "", null, end), done, 0);
    }

    private static FollowedLine line(@Nullable LocalDate last, @Nullable LocalDate next, @Nullable LocalDate end) {
        return new FollowedLine(
                new StructureId(UUID.randomUUID()),
                "Les Quatre Saules",
                "evs",
                "/annuaire/1",
                Set.of(),
                Map.of(Party.Side.CAF, List.of("Karim Benali")),
                last,
                next,
                end == null ? null : granted(end, Map.of()),
                SOCIAL_CENTRE);
    }
}
