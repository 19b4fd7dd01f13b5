package org.maillage.accounts.web.account;

import org.jspecify.annotations.Nullable;
import org.maillage.site.Typed;

/// @param name by which the person will recognise the key
/// @param credential what the browser made, as JSON
record NewPasskeyForm(@Nullable String name, @Nullable String credential) {

    private static final int LONGEST_NAME = 100;

    /// The key exists on the device by now: a name that will not do is mended rather than refused.
    String chosenName() {
        String typed = Typed.text(name);
        return typed.isEmpty() ? "Clé d’accès" : typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
    }

    String answer() {
        return Typed.text(credential);
    }
}
