package org.maillage.base.mail;

import java.time.Clock;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The outbox of a database, without the application around it.
public final class TestOutbox {

    private TestOutbox() {}

    public static Mails of(JdbcClient jdbc, Clock clock) {
        return new Mails(jdbc, clock);
    }

    public static Deliveries deliveries(JdbcClient jdbc, Clock clock) {
        return new Deliveries(jdbc, clock);
    }

    /// As where an operator has given a server.
    public static Outbox withServer() {
        var environment = new StandardEnvironment();
        environment.getSystemProperties().put("spring.mail.host", "smtp.saint-aubin.example");
        try {
            return new Outbox(environment);
        } finally {
            environment.getSystemProperties().remove("spring.mail.host");
        }
    }
}
