package org.maillage;

import org.flywaydb.core.Flyway;
import org.maillage.base.database.TestDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Gives a test context its own migrated database, copied from a template that is migrated once a JVM.
public class HouseDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String MIGRATED = "migrated";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        createMigrated().serve(context);
    }

    public static TestDatabase createMigrated() {
        TestDatabase.prepareOnce(
                MIGRATED,
                database -> Flyway.configure()
                        .dataSource(database.url(), database.username(), database.password())
                        .locations("classpath:db/migration")
                        .load()
                        .migrate());
        return TestDatabase.createFrom(MIGRATED);
    }
}
