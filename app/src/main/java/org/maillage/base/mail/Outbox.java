package org.maillage.base.mail;

import org.jspecify.annotations.Nullable;
import org.maillage.site.SignedIn;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/// Where mail goes when no server sends it: a page. The demonstration shows it to everybody, since it sends
/// nothing; elsewhere only who administers the instance reads it, because each message opens something.
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
        return demonstration || (isOnScreen() && reader != null && reader.administrator());
    }
}
