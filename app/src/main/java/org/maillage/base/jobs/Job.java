package org.maillage.base.jobs;

import java.util.UUID;

/// One kind of work, supplied by the module that knows how to do it.
///
/// It may be begun again at any point after a crash: what it did is either committed, and then found so, or undone.
public interface Job {

    /// In the database: never changed once released.
    String name();

    /// @param subject the object it is about
    void run(UUID subject);
}
