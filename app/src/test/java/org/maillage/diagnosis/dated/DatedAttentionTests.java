package org.maillage.diagnosis.dated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.diagnosis.ConstatScene.PARTNERS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.attention.AttentionPoint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
class DatedAttentionTests {

    @Autowired
    private Cast cast;

    @Autowired
    private DatedAttention attention;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatWasNeverFrozenIsNotToBeRefreshed() {
        assertThat(points()).isEmpty();
    }

    @Test
    void aYearAfterTheLatestItIsTimeToLookAgain() {
        freeze(Cast.TODAY.minusYears(3));
        assertThat(points()).singleElement().satisfies(point -> {
            assertThat(point.since()).isEqualTo(Cast.TODAY.minusYears(2));
            assertThat(point.stage()).isEqualTo(2);
        });

        freeze(Cast.TODAY.minusYears(1));
        assertThat(points()).isEmpty();
    }

    private List<AttentionPoint> points() {
        return attention.groupsOf(cast.convention.id().value(), PARTNERS).stream()
                .flatMap(group -> group.points().stream())
                .toList();
    }

    private void freeze(LocalDate day) {
        jdbc.sql("insert into diagnosis.dated (id, convention_id, name, taken_on, figures) values (?, ?, ?, ?, '[]')")
                .params(UUID.randomUUID(), cast.convention.id().value(), "Bilan du " + day, day)
                .update();
    }
}
