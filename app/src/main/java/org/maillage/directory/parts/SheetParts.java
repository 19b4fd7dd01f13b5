package org.maillage.directory.parts;

import org.maillage.base.Saved;

/// How one kind of part is written.
///
/// @param <D> what is said of it
public interface SheetParts<D> {

    void add(Owner followed, PartId id, D draft);

    Saved save(Owner followed, PartId id, int version, D draft);

    Saved remove(Owner followed, PartId id, int version);

    void restore(Owner followed, PartId id);
}
