package org.maillage.diagnosis.store;

import static org.maillage.convention.contents.ContentUse.CARRIED;
import static org.maillage.convention.contents.ContentUse.FROZEN;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.maillage.convention.Audience;
import org.maillage.convention.contents.AcceptedWords;
import org.maillage.convention.contents.ContentSource;
import org.maillage.convention.contents.ContentTable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the diagnosis holds of a convention: it is signed with the plan that answers it, and goes on with it.
@Component
@Order(2)
class ConstatContents implements ContentSource, AcceptedWords {

    private static final String CONSTAT = "diagnosis.constat";

    @Override
    public Map<String, List<String>> byColumn() {
        return Map.of(
                CONSTAT + ".audiences",
                Arrays.stream(Audience.values()).map(Codes::of).toList());
    }

    @Override
    public List<ContentTable> tables() {
        return List.of(
                ContentTable.ofObjects(CONSTAT, "constat", FROZEN, CARRIED)
                        .referring("theme_id", "convention.theme")
                        .referring("merged_into", CONSTAT)
                        .withVisibility(),
                ContentTable.ofTies(
                        "diagnosis.constat_area",
                        "constat",
                        "constat_id",
                        CONSTAT,
                        List.of("area_id"),
                        FROZEN,
                        CARRIED),
                ContentTable.ofObjects("diagnosis.constat_figure", "constat", FROZEN, CARRIED)
                        .ownedBy("constat_id", CONSTAT)
                        .partOf("constat", "constat_id"));
    }
}
