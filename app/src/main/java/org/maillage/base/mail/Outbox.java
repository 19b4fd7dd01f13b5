package org.maillage.base.mail;

import org.jspecify.annotations.Nullable;
import org.maillage.site.SignedIn;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/// The page where mail is followed. The demonstration shows it to everybody, since it sends nothing; elsewhere only who
/// administers the instance opens it. Each message opens something: its text is shown where no server sends it, and
/// somebody must pass it on.
@Component
public class Outbox {

    private final boolean demonstration;
    private final boolean server;

    Outbox(Environment environment) {
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        this.server = environment.containsProperty("spring.mail.host");
    }

    /// Whether messages wait on screen instead of leaving.
    public boolean isOnScreen() {
        return demonstration || !server;
    }

    /// @param reader who is signed in, or null for a visitor
    public boolean isOpenTo(@Nullable SignedIn reader) {
        return demonstration || (reader != null && reader.administrator());
    }
}
