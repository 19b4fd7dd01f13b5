package org.maillage.engine;

/// The nearest services of each point, kept true while services come, go and move: after each change the same as if all
/// were asked anew, at the cost of what the change concerns. For one thread.
public interface LiveNearest {

    /// Opens a service, or moves it.
    ///
    /// @param service its rank, 0 or more; memory is taken for all ranks below, so they are given in turn
    /// @param lat in degrees
    /// @param lon in degrees
    void put(int service, double lat, double lon);

    /// Closes a service; one that is not open stays closed.
    void drop(int service);

    /// As things stand, without limit. It changes with the next change.
    Nearest nearest();
}
