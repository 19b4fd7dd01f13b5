package org.maillage.convention.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.QueryCount;
import org.maillage.convention.contents.Contents.Row;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// Who somebody of a file is on this instance.
@HouseTest
@Transactional
class MatchingTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Matching matching;

    @Test
    void recognisesNobodyInWhoIsInTheFileUnderTheSameId() {
        UUID other = UUID.randomUUID();
        Matched matched = matching.match(
                organisations(organisation(other), organisation(cast.town.id().value())));
        assertThat(matched.found().get("organisations"))
                .extracting(Matched.Found::how)
                .containsExactly(Matched.Recognition.ADDED, Matched.Recognition.SAME);
        assertThat(matched.ids()).containsEntry(other.toString(), other.toString());
    }

    @Test
    void recognisesByNameWhoHasAnotherIdHere() {
        UUID other = UUID.randomUUID();
        Matched matched = matching.match(organisations(organisation(other)));
        assertThat(matched.ids())
                .containsEntry(other.toString(), cast.town.id().value().toString());
    }

    @Test
    void asksNothingMoreAboutWhoIsKnown() {
        Directory known = organisations(
                organisation(cast.town.id().value()), organisation(cast.caf.id().value()));
        assertThat(QueryCount.during(() -> matching.match(known))).hasSize(1);
    }

    private Row organisation(UUID id) {
        return new Row(Map.of("id", id.toString(), "name", cast.town.name()));
    }

    private static Directory organisations(Row... rows) {
        return new Directory(Map.of(SharedKind.ORGANISATIONS, List.of(rows)));
    }
}
