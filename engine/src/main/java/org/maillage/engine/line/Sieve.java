package org.maillage.engine.line;

/// Keeps the services that may matter to the points of a box: never too few, and few. Used by one thread.
interface Sieve {

    void sift(Box box, Candidates all, Candidates few);
}
