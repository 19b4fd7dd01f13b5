package org.maillage.base.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Actor;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// Tells the database who acts and what time it is at the start of each writing transaction, for its triggers.
@Component
class ActorTransactions implements TransactionExecutionListener {

    private static final String TELL = """
            select set_config('maillage.actor_id', ?, true),
                   set_config('maillage.actor_name', ?, true),
                   set_config('maillage.now', ?, true)
            """;

    private final DataSource database;
    private final Clock clock;

    ActorTransactions(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && transaction.isNewTransaction() && !transaction.isReadOnly()) {
            tell(current());
        }
    }

    private void tell(Actor actor) {
        var connection = DataSourceUtils.getConnection(database);
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            statement.setString(1, actor.id() == null ? "" : actor.id().toString());
            statement.setString(2, actor.name());
            statement.setString(3, clock.instant().toString());
            statement.execute();
        } catch (SQLException refused) {
            throw new UncategorizedSQLException("telling the journal who acts", TELL, refused);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static Actor current() {
        Actor named = Actor.inScope();
        if (named != null) {
            return named;
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Acting person
                ? person.actor()
                : Actor.HOUSE;
    }
}
