package org.maillage.convention.contents;

/// Brings contents of one version of the format to the next.
public interface ContentUpgrade {

    /// The version it reads; it writes the following one.
    int from();

    Contents apply(Contents contents);
}
