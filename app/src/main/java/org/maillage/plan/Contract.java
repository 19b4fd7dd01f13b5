package org.maillage.plan;

/// Another contract the same action may belong to (contrat de ville, PEDT…): the action is counted once all the same.
///
/// @param actions how many visible actions bear it
public record Contract(ContractId id, String name, int actions, int version) {}
