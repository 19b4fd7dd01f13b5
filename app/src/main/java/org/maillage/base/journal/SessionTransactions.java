package org.maillage.base.journal;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/// Loads and stores sessions in transactions that the journal is not told about.
///
/// [ActorTransactions] asks the session who acts: if loading the session began a transaction of the common kind,
/// that one would ask the session again, and so on until no connection is left.
@Configuration(proxyBeanMethods = false)
class SessionTransactions {

    @Bean(name = "springSessionTransactionOperations", defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(DataSource database) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return transaction;
    }
}
