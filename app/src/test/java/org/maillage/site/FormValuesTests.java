package org.maillage.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormValuesTests {

    private static final Sheet LIBRARY = new Sheet(
            "Ludothèque",
            "Un lieu où jouer = apprendre & s’amuser\n100 % gratuit",
            true,
            Set.of("port", "hauteurs"),
            List.of(new Line("PILOT", "Les Quatre Vents"), new Line("FUNDER", ""), new Line("FUNDER", "Caf")),
            3);

    record Line(String role, String name) implements FormValues.Line {
        @Override
        public boolean empty() {
            return name.isEmpty();
        }
    }

    record Sheet(
            @Nullable String title,
            String body,
            Boolean open,
            Set<String> areas,
            List<Line> organisations,
            Integer version) {}

    @Test
    void laysOutARecordAsABrowserWouldSendIt() {
        assertThat(FormValues.of(LIBRARY).byName())
                .containsEntry("title", List.of("Ludothèque"))
                .containsEntry("open", List.of("true"))
                .containsEntry("areas", List.of("hauteurs", "port"))
                .containsEntry("organisations[0].role", List.of("PILOT"))
                .containsEntry("organisations[1].name", List.of("Caf"))
                .containsEntry("version", List.of("3"))
                .doesNotContainKey("organisations[2].role");
    }

    @Test
    void leavesOutWhatIsEmpty() {
        assertThat(FormValues.of(new Sheet(null, "", false, Set.of(), List.of(), 0))
                        .fields())
                .containsExactly("version");
    }

    @Test
    void comesBackFromOneLine() {
        FormValues values = FormValues.of(LIBRARY);
        assertThat(FormValues.read(values.written())).isEqualTo(values);
        assertThat(FormValues.read(null)).isEqualTo(FormValues.NONE);
        assertThat(FormValues.read("")).isEqualTo(FormValues.NONE);
        assertThat(FormValues.read("title=%zz")).isEqualTo(FormValues.NONE);
    }

    @Test
    void seesLinesWhateverTheirOrder() {
        var turned = FormValues.sent(Map.of(
                "organisations[5].role", new String[] {"PILOT"},
                "organisations[5].name", new String[] {"Les Quatre Vents"},
                "organisations[0].name", new String[] {"Caf"},
                "organisations[0].role", new String[] {"FUNDER"}));
        assertThat(turned.elementsOf("organisations"))
                .isEqualTo(FormValues.of(LIBRARY).elementsOf("organisations"))
                .hasSize(2);
    }

    @Test
    void givesLinesTheirNumbersAgain() {
        Set<String> lines = FormValues.of(LIBRARY).elementsOf("organisations");
        FormValues again = FormValues.holding("organisations", lines, true);
        assertThat(again.byName()).containsKeys("organisations[0].name", "organisations[1].role");
        assertThat(again.elementsOf("organisations")).isEqualTo(lines);
    }
}
