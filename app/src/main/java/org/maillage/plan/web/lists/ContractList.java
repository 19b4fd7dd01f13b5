package org.maillage.plan.web.lists;

import java.util.List;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ContractId;
import org.maillage.plan.Contracts;
import org.maillage.plan.Created;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The other contracts, as a list of names.
@Component
@Order(2)
class ContractList implements NameList {

    private final Contracts names;

    ContractList(Contracts names) {
        this.names = names;
    }

    @Override
    public String address() {
        return "contrats";
    }

    @Override
    public String title() {
        return "Autres contrats";
    }

    @Override
    public String one() {
        return "contrat";
    }

    @Override
    public String explanation() {
        return "Ceux auxquels une même action appartient aussi : contrat de ville, PEDT, cité éducative… Elle n’est comptée qu’une fois.";
    }

    @Override
    public List<Item> items(Space space) {
        return names.listOf(space.id(), space.sight()).stream()
                .map(one -> new Item(
                        one.id().value(),
                        one.name(),
                        one.actions(),
                        ActionFilter.ALL.ofContract(one.id()),
                        one.version()))
                .toList();
    }

    @Override
    public Created<?> add(Space space, String name) {
        return names.add(space.id(), name);
    }

    @Override
    public Saved rename(Space space, UUID id, int version, String name) {
        return names.rename(space.id(), new ContractId(id), version, name);
    }

    @Override
    public Saved remove(Space space, UUID id, int version) {
        return names.remove(space.id(), new ContractId(id), version);
    }

    @Override
    public Saved restore(Space space, UUID id) {
        return names.restore(space.id(), new ContractId(id));
    }
}
