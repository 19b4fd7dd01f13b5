package org.maillage.base.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.maillage.base.database.TestDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;

/// An instance as the release before this one left it: its structure, with rows in every table.
class ReleaseBefore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String VERSION = "0.1.0";
    static final String STRUCTURE = "049";

    private static final String LEFT = "release_before";

    static TestDatabase leave() {
        TestDatabase.prepareOnce(LEFT, ReleaseBefore::fill);
        return TestDatabase.createFrom(LEFT);
    }

    /// Starts this release on it, in a home of its own.
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        leave().serve(context);
        try {
            Path home = Files.createTempDirectory("home");
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("home", java.util.Map.of("maillage.home", home.toString())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(TestDatabase database) {
        Shelf.flyway(database, STRUCTURE).migrate();
        try {
            Shelf.execute(
                    database,
                    new ClassPathResource("releases/" + VERSION + ".sql")
                            .getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
