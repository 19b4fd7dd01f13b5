package org.maillage.directory.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.directory.StructureId;

/// How needs add up.
class TeamGapsTests {

    @Test
    void oneTooManyHereMakesUpForNothingThere() {
        List<TeamLine> lines = List.of(
                line("La Marelle", "bafa", new Counts(6, 5, 7), 0),
                line("Les Cailloux", "bafa", new Counts(8, 7, 5), 2));
        assertThat(TeamGaps.by(lines, TeamLine::qualification))
                .containsExactly(new TeamGaps.Sum<>("bafa", new Counts(14, 12, 12), 2, 2));
    }

    @Test
    void theWidestGapComesFirstThenTheOrderOfTheKeys() {
        List<TeamLine> lines = List.of(
                line("A", "bafd", new Counts(1, 1, 1), 0),
                line("A", "bafa", new Counts(2, 2, 2), 0),
                line("A", "eje", new Counts(3, 3, 0), 0));
        assertThat(TeamGaps.by(lines, TeamLine::qualification))
                .extracting(TeamGaps.Sum::key)
                .containsExactly("eje", "bafa", "bafd");
    }

    @Test
    void aBarNeverLeavesItsFrame() {
        assertThat(new Counts(4, 4, 6).percent(6)).isEqualTo(100);
        assertThat(new Counts(0, 0, 3).percent(3)).isZero();
        assertThat(new Counts(8, 6, 5).percent(5)).isEqualTo(62);
    }

    @Test
    void everyQualificationSaysWhatItIsForAndWhereThatIsWritten() {
        List<Qualification> all = new Qualifications().all();
        assertThat(all)
                .extracting(Qualification::code)
                .doesNotHaveDuplicates()
                .contains("bafa", "bafd", "cpjeps", "eje", "referent-famille");
        assertThat(all).allSatisfy(one -> {
            assertThat(one.purpose()).isNotBlank();
            assertThat(one.source()).isNotBlank();
        });
    }

    private static TeamLine line(String name, String qualification, Counts counts, int trained) {
        return new TeamLine(
                new StructureId(UUID.randomUUID()),
                name,
                "alsh-mercredi",
                "/annuaire/1",
                Set.of(),
                2025,
                qualification,
                counts,
                trained);
    }
}
