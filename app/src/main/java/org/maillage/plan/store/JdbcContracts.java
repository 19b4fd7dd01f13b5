package org.maillage.plan.store;

import java.util.List;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.plan.Contract;
import org.maillage.plan.ContractId;
import org.maillage.plan.Contracts;
import org.maillage.plan.Created;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcContracts implements Contracts {

    private final NamedThings things;

    JdbcContracts(JdbcClient jdbc, Rows rows) {
        this.things = new NamedThings(jdbc, rows, "contract");
    }

    @Override
    public List<Contract> listOf(ConventionId convention, Sight sight) {
        return things.listOf(convention, sight).stream()
                .map(one -> new Contract(new ContractId(one.id()), one.name(), one.actions(), one.version()))
                .toList();
    }

    @Override
    @Transactional
    public Created<ContractId> add(ConventionId convention, String name) {
        return switch (things.add(convention, name)) {
            case Created.Done<UUID> done -> new Created.Done<>(new ContractId(done.id()));
            case Created.Refused<UUID> refused -> new Created.Refused<>(refused.field(), refused.sentence());
        };
    }

    @Override
    @Transactional
    public Saved rename(ConventionId convention, ContractId id, int version, String name) {
        return things.rename(convention, id.value(), version, name);
    }

    @Override
    @Transactional
    public Saved remove(ConventionId convention, ContractId id, int version) {
        return things.remove(convention, id.value(), version);
    }

    @Override
    @Transactional
    public Saved restore(ConventionId convention, ContractId id) {
        return things.restore(convention, id.value());
    }
}
