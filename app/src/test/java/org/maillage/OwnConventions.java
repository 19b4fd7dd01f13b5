package org.maillage;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// Takes the [Cast] out of the conventions that a class made, when it ends: all classes share one database, and what
/// somebody's space holds must not depend on which of them ran before.
class OwnConventions implements TestExecutionListener {

    private static final String BEFORE = OwnConventions.class.getName();

    @Override
    public void beforeTestClass(TestContext context) {
        List<UUID> ids = jdbc(context)
                .sql("select id from convention.convention")
                .query(UUID.class)
                .list();
        context.setAttribute(BEFORE, ids.toArray(UUID[]::new));
    }

    @Override
    public void afterTestClass(TestContext context) {
        if (context.hasAttribute(BEFORE)) {
            jdbc(context)
                    .sql("update convention.member set removed_at = now() where convention_id <> all (?)")
                    .param(Objects.requireNonNull(context.getAttribute(BEFORE)))
                    .update();
        }
    }

    private static JdbcClient jdbc(TestContext context) {
        return JdbcClient.create(context.getApplicationContext().getBean(DataSource.class));
    }
}
