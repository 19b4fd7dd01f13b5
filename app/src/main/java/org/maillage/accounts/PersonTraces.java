package org.maillage.accounts;

/// What a module keeps for a person alone and nobody needs once that person has left: followed actions, links sent,
/// keys. Names need none of this: they are replaced wherever they stand. A module that keeps such things supplies one.
public interface PersonTraces {

    /// Erases them for good, in the caller's transaction.
    void erase(PersonId person);
}
