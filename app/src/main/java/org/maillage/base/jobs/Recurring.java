package org.maillage.base.jobs;

/// Work that comes back by itself, supplied by the module that knows how to do it: a digest every morning.
///
/// Each time, exactly one node does it. What fell due while every node was down is done once, at the next start. Work
/// that fails is tried again after a minute, then later each time, four times; after that it waits for its next time.
/// Like a [Job], it may be begun again at any point after a crash: what it did is committed, and found so, or undone.
public interface Recurring {

    /// In the database: never changed once released, and no job's.
    String name();

    Rhythm rhythm();

    void run();
}
