package org.maillage.directory.parts;

import org.maillage.base.Saved;

/// How one kind of part is written.
///
/// @param <D> what is said of it
public interface SheetParts<D> {

    void add(Owner owner, PartId id, D draft);

    Saved save(Owner owner, PartId id, int version, D draft);

    Saved remove(Owner owner, PartId id, int version);

    void restore(Owner owner, PartId id);
}
