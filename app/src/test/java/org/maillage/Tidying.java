package org.maillage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// Puts away what a class added when it ends: all classes share one database, and what a plan or somebody's space holds
/// must not depend on which of them ran before.
class Tidying implements TestExecutionListener {

    private static final String BEFORE = Tidying.class.getName();

    /// Each puts away what is not among ids that were there before.
    private static final Map<String, String> BY_TABLE = Map.of(
            "convention.convention",
            "update convention.member set removed_at = now() where removed_at is null and convention_id <> all (?)",
            "plan.action",
            "update plan.action set deleted_at = now() where deleted_at is null and id <> all (?)",
            "plan.enjeu",
            "update plan.enjeu set deleted_at = now() where deleted_at is null and id <> all (?)");

    @Override
    public void beforeTestClass(TestContext context) {
        var before = new HashMap<String, UUID[]>();
        BY_TABLE.keySet().forEach(table -> before.put(table, idsOf(context, table)));
        context.setAttribute(BEFORE, before);
    }

    @Override
    public void afterTestClass(TestContext context) {
        if (context.getAttribute(BEFORE) instanceof Map<?, ?> before) {
            BY_TABLE.forEach((table, tidying) ->
                    jdbc(context).sql(tidying).param(before.get(table)).update());
        }
    }

    private static UUID[] idsOf(TestContext context, String table) {
        List<UUID> ids =
                jdbc(context).sql("select id from " + table).query(UUID.class).list();
        return ids.toArray(UUID[]::new);
    }

    private static JdbcClient jdbc(TestContext context) {
        return JdbcClient.create(context.getApplicationContext().getBean(DataSource.class));
    }
}
