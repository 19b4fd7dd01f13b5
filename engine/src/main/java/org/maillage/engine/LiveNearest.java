package org.maillage.engine;

/// The nearest services of each point, kept true while services come, go and move: after each change the same as if all
/// were asked anew, at the cost of what the change concerns. For one thread.
public interface LiveNearest {

    /// Memory is taken for all ranks below the highest: some hundred megabytes for as many.
    int RANKS = 10_000_000;

    /// @throws IllegalArgumentException when it is not among them
    static void checkRank(int service) {
        if (service < 0 || service >= RANKS) {
            throw new IllegalArgumentException(
                    "A service of rank " + service + ", where ranks go from 0 to " + (RANKS - 1));
        }
    }

    /// Opens a service, or moves it.
    ///
    /// @param service its rank, from 0 on and below [#RANKS], given in turn
    /// @param lat in degrees
    /// @param lon in degrees
    /// @throws IllegalArgumentException when the rank or the place is none; then all stays as it was
    void put(int service, double lat, double lon);

    /// Closes a service; one that is not open stays closed.
    ///
    /// @throws IllegalArgumentException when the rank is none
    void drop(int service);

    /// As things stand, without limit. It changes with the next change.
    Nearest nearest();
}
