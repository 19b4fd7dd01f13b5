package org.maillage.accounts;

/// What a module holds on a person, for the file that person may take away. A module that keeps such data
/// supplies one.
public interface PersonalData {

    /// The heading of this part in the file, in French.
    String heading();

    /// @return maps, lists, texts, numbers and dates
    Object heldOn(PersonId person);
}
