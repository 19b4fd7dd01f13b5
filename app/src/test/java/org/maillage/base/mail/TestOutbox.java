package org.maillage.base.mail;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The outbox of a database, without the application around it.
public final class TestOutbox {

    private TestOutbox() {}

    public static Mails of(JdbcClient jdbc, Clock clock) {
        return new Mails(jdbc, clock);
    }
}
