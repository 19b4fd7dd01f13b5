package org.maillage.accounts.links;

import java.time.Duration;

/// What a one-time address opens, for how long, and where its page is.
public enum LinkPurpose {
    FIRST_ADMINISTRATOR("first-administrator", Duration.ofHours(24), "/premier-acces/"),
    INVITATION("invitation", Duration.ofDays(14), "/invitation/"),
    PASSWORD_RESET("password-reset", Duration.ofHours(1), "/mot-de-passe/");

    private final String code;
    private final Duration validity;
    private final String path;

    LinkPurpose(String code, Duration validity, String path) {
        this.code = code;
        this.validity = validity;
        this.path = path;
    }

    String code() {
        return code;
    }

    Duration validity() {
        return validity;
    }

    public String path(LinkToken token) {
        return path + token.value();
    }
}
