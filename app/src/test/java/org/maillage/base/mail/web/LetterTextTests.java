package org.maillage.base.mail.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.base.mail.web.OutboxPage.Piece;

class LetterTextTests {

    @Test
    void makesAddressesFollowable() {
        assertThat(LetterText.lines("Ouvrez http://localhost/invitation/abc vite\n\nÀ bientôt"))
                .containsExactly(
                        List.of(
                                new Piece("Ouvrez ", null),
                                new Piece("http://localhost/invitation/abc", "http://localhost/invitation/abc"),
                                new Piece(" vite", null)),
                        List.of(),
                        List.of(new Piece("À bientôt", null)));
    }
}
