package org.maillage;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/// The statements that this thread sends to the database while something is done, besides those of the session, as
/// Spring logs them.
public final class QueryCount extends AppenderBase<ILoggingEvent> {

    private final Thread counted = Thread.currentThread();
    private final List<String> statements = new ArrayList<>();

    private QueryCount() {}

    public static List<String> during(Runnable deed) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        Level before = logger.getLevel();
        boolean additive = logger.isAdditive();
        var count = new QueryCount();
        count.start();
        logger.addAppender(count);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        try {
            deed.run();
        } finally {
            logger.detachAppender(count);
            logger.setLevel(before);
            logger.setAdditive(additive);
        }
        return List.copyOf(count.statements);
    }

    @Override
    protected void append(ILoggingEvent event) {
        String said = event.getFormattedMessage();
        if (Thread.currentThread().equals(counted)
                && said.startsWith("Executing")
                && said.contains("statement [")
                && !said.contains("spring_session")) {
            statements.add(said.substring(said.indexOf('[') + 1));
        }
    }
}
