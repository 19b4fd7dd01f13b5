package org.maillage.directory.professionals;

import org.maillage.territory.AreaId;

/// What an address of a mail opens.
public sealed interface FoundEntry {

    /// Somebody who has not said yes yet.
    record Proposed(Proposal proposal, AreaId territory) implements FoundEntry {}

    /// Somebody who agreed, and may correct or withdraw.
    record Agreed(Professional professional) implements FoundEntry {}

    /// Too old: another can be asked for.
    record Expired() implements FoundEntry {}

    /// Nobody was ever sent it, or what it opened is gone.
    record Unknown() implements FoundEntry {}
}
