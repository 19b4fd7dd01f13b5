package org.maillage.base.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordQueryTests {

    @Test
    void asksTheSameOfTitlesAlone() {
        var query = new WordQuery("'crech':* & 'beb'", "( 'crech':* | 'nourric' ) & !'l''oiseau'");
        assertThat(query.inTitles())
                .isEqualTo(new WordQuery("'crech':*A & 'beb':A", "( 'crech':*A | 'nourric':A ) & !'l''oiseau':A"));
    }

    @Test
    void asksNothingOfNothing() {
        assertThat(new WordQuery("", "").inTitles()).isEqualTo(new WordQuery("", ""));
    }
}
