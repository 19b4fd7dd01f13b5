package org.maillage.plan;

/// Another contract the same action may belong to (contrat de ville, PEDT…): the action is counted once all the same.
public record Contract(ContractId id, String name, int actions, int version) implements NamedThing<ContractId> {}
