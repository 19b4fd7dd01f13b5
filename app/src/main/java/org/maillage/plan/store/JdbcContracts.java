package org.maillage.plan.store;

import org.maillage.plan.Contract;
import org.maillage.plan.ContractId;
import org.maillage.plan.Contracts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContracts extends JdbcNamedThings<Contract, ContractId> implements Contracts {

    JdbcContracts(JdbcClient jdbc, Rows rows) {
        super(jdbc, rows, new Kind<>("contract", ContractId::new, ContractId::value, Contract::new));
    }
}
