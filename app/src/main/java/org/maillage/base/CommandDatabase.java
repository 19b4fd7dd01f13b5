package org.maillage.base;

import java.io.IOException;
import java.util.Map;
import org.maillage.base.database.Failures;
import org.maillage.base.database.InstanceDatabase;
import org.maillage.base.database.InstanceSettings;
import org.postgresql.ds.PGSimpleDataSource;

/// The database of the instance for a command: that of the running application, or started for the time it takes.
public final class CommandDatabase implements AutoCloseable {

    private final InstanceDatabase database;

    private CommandDatabase(InstanceDatabase database) {
        this.database = database;
    }

    /// @param variables of the environment, as the application reads them
    /// @throws DatabaseUnavailable when there is none, with what to do
    public static CommandDatabase open(Map<String, String> variables) {
        return new CommandDatabase(InstanceDatabase.open(InstanceSettings.of(variables)));
    }

    /// What made a command fail, as a sentence.
    public static String say(Exception failure) {
        return Failures.say(failure);
    }

    public String url() {
        return source().getUrl();
    }

    public String user() {
        return String.valueOf(source().getUser());
    }

    public String password() {
        return String.valueOf(source().getPassword());
    }

    @Override
    public void close() throws IOException {
        database.close();
    }

    private PGSimpleDataSource source() {
        return (PGSimpleDataSource) database.dataSource();
    }
}
