package org.maillage.convention.contents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// A document of any version is read for ever; one of a later release is not guessed at.
class ContentsFormatTests {

    private static final String FIRST = """
            {"format": "maillage-convention", "version": 1, "tables": {
              "plan.action": [{"id": "7d444840-9dc0-11d1-b245-5ffdce74fad2", "intitule": "Crèche", "ages": ["under-3"],
                "position": 3, "endless": true, "ends_on": null}]}}
            """;

    /// Two releases later: a column got another name, then its table did.
    private final ContentsFormat later = new ContentsFormat(
            JsonMapper.shared(),
            List.of(
                    upgrade(2, contents -> new Contents(java.util.Map.of("plan.deed", contents.rows("plan.action")))),
                    upgrade(
                            1,
                            contents -> contents.each(
                                    (table, row) -> Optional.of(row.with("title", row.get("intitule")))))),
            3);

    private final ContentsFormat first = new ContentsFormat(JsonMapper.shared(), List.of(), 1);

    @Test
    void keepsEveryKindOfValue() {
        Contents.Row action = first.read(FIRST).rows("plan.action").getFirst();
        assertThat(action.get("ages")).isEqualTo(List.of("under-3"));
        assertThat(action.get("position")).isEqualTo(3);
        assertThat(action.get("endless")).isEqualTo(true);
        assertThat(action.values()).containsEntry("ends_on", null);
        assertThat(first.read(first.write(first.read(FIRST)))).isEqualTo(first.read(FIRST));
    }

    @Test
    void readsADocumentTwoReleasesLater() {
        assertThat(later.read(FIRST).rows("plan.deed").getFirst().text("title")).isEqualTo("Crèche");
        assertThat(later.read(later.write(later.read(FIRST)))).isEqualTo(later.read(FIRST));
    }

    @Test
    void refusesADocumentOfALaterRelease() {
        String written = later.write(later.read(FIRST));
        assertThatExceptionOfType(UnreadableContents.class).isThrownBy(() -> first.read(written));
    }

    @Test
    void refusesWhatIsNoSuchDocument() {
        for (String other : List.of("", "[]", "{", "{\"format\": \"geojson\", \"version\": 1}", "{\"version\": 1}")) {
            assertThatExceptionOfType(UnreadableContents.class).isThrownBy(() -> first.read(other));
        }
    }

    private static ContentUpgrade upgrade(int from, UnaryOperator<Contents> change) {
        return new ContentUpgrade() {
            @Override
            public int from() {
                return from;
            }

            @Override
            public Contents apply(Contents contents) {
                return change.apply(contents);
            }
        };
    }
}
