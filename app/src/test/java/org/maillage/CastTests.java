package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.convention.Conventions;
import org.maillage.convention.Role;
import org.maillage.convention.Space;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class CastTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Conventions conventions;

    @Test
    void claireSpeaksForTheTown() {
        Space space =
                conventions.findSpace(cast.convention.slug(), cast.claire.id()).orElseThrow();
        assertThat(space.member().role()).isEqualTo(Role.COORDINATOR);
        assertThat(space.member().institution()).isEqualTo(cast.town.id());
    }

    @Test
    void yannFindsNoSpaceInSaintAubin() {
        assertThat(conventions.findSpace(cast.convention.slug(), cast.yann.id()))
                .isEmpty();
    }
}
