package org.maillage.directory.followup;

import org.maillage.base.Saved;

/// How one kind of part of a follow-up is written.
///
/// @param <D> what is said of it
public interface FollowUpParts<D> {

    void add(Followed followed, PartId id, D draft);

    Saved save(Followed followed, PartId id, int version, D draft);

    Saved remove(Followed followed, PartId id, int version);

    void restore(Followed followed, PartId id);
}
