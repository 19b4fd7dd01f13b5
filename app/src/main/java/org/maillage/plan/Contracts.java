package org.maillage.plan;

/// The other contracts that actions of a convention belong to.
public interface Contracts extends NamedThings<Contract, ContractId> {}
