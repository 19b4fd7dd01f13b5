package org.maillage.directory.web.reviews;

import org.maillage.site.Typed;

/// What is left to the coordination, as typed.
public record WordForm(String body) {

    static final int LONGEST = 2_000;

    @SuppressWarnings("NullAway") // A request may leave any field out.
    public WordForm {
        body = Typed.text(body);
    }
}
