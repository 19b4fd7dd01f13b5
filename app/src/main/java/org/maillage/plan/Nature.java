package org.maillage.plan;

/// What an action is to the convention, in the words of the CTG: already there, to be made stronger, or to be created.
/// Not a progress: an existing action may be paused, an action to develop may be done.
public enum Nature {
    EXISTING,
    CONSOLIDATE,
    DEVELOP
}
