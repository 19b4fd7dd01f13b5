package org.maillage.directory.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.RowState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// A list comes again after somebody has put its structure where it really is.
@HouseTest
@Transactional
class HandPlacedTests {

    private static final String HEADINGS = "source,id,nom,adresse,code_insee,latitude,longitude\n";

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Lists lists;

    @BeforeEach
    void theCentreIsPutByHand() {
        jdbc.sql("update territory.area set code = '49007', name = 'Angers' where id = ?")
                .param(cast.saintAubin.id().value())
                .update();
        apply("dora,1,Centre des Hauts,2 rue Duclaux,49007,47.49,-0.56");
        jdbc.sql(
                        "update directory.structure set latitude = 47.4913, longitude = -0.5637, placed = 'hand' where name = 'Centre des Hauts'")
                .update();
    }

    @Test
    void keepsThePointWhileTheAddressIsTheSame() {
        IntakeFile same = stage("dora,1,Centre des Hauts,2 rue Duclaux,49007,47.48,-0.55");
        assertThat(lists.statesOf(same)).containsExactly(Map.entry(RowState.SAME, 1L));
        apply("dora,1,Centre social des Hauts,2 rue Duclaux,49007,47.48,-0.55");
        assertThat(point("Centre social des Hauts"))
                .containsEntry("latitude", 47.4913)
                .containsEntry("placed", "hand");
    }

    @Test
    void takesTheOneOfTheListWhenItMoves() {
        apply("dora,1,Centre des Hauts,14 rue Neuve,49007,47.48,-0.55");
        assertThat(point("Centre des Hauts")).containsEntry("latitude", 47.48).containsEntry("placed", "given");
    }

    private Map<String, Object> point(String name) {
        return jdbc.sql("select latitude, placed from directory.structure where name = ?")
                .param(name)
                .query()
                .singleRow();
    }

    private void apply(String row) {
        lists.apply(stage(row));
    }

    private IntakeFile stage(String row) {
        return lists.stage("structures", "structures.csv", (HEADINGS + row + "\n").getBytes(UTF_8));
    }
}
