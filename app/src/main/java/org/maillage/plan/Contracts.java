package org.maillage.plan;

import java.util.List;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;

/// The other contracts that actions of a convention belong to.
public interface Contracts {

    /// By name.
    List<Contract> listOf(ConventionId convention, Sight sight);

    /// A name borne already, whatever its case, is refused.
    Created<ContractId> add(ConventionId convention, String name);

    Saved rename(ConventionId convention, ContractId id, int version, String name);

    /// Its ties to actions stay, for the day it is restored.
    Saved remove(ConventionId convention, ContractId id, int version);

    /// Refused when its name was given again meanwhile.
    Saved restore(ConventionId convention, ContractId id);
}
