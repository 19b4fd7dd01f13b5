package org.maillage.base;

import java.util.Map;
import org.maillage.base.database.DatabaseUnavailable;
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
    /// @throws Unavailable when there is none, with what to do
    public static CommandDatabase open(Map<String, String> variables) {
        try {
            return new CommandDatabase(InstanceDatabase.open(InstanceSettings.of(variables)));
        } catch (DatabaseUnavailable unavailable) {
            throw new Unavailable(unavailable.getMessage() + " " + unavailable.cure());
        }
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
    public void close() throws java.io.IOException {
        database.close();
    }

    private PGSimpleDataSource source() {
        return (PGSimpleDataSource) database.dataSource();
    }

    public static final class Unavailable extends RuntimeException {

        private final String sentence;

        private Unavailable(String sentence) {
            super("No database for this command");
            this.sentence = sentence;
        }

        /// What is wrong and how to mend it, in French.
        public String sentence() {
            return sentence;
        }
    }
}
