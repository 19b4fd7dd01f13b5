package org.maillage.directory.team;

import java.util.Collection;
import java.util.List;
import org.maillage.directory.StructureId;

/// What the teams of structures are qualified for, read. It is written part by part.
public interface Teams {

    /// Where it is inside a structure.
    String TAB = "/equipe";

    Team of(StructureId structure);

    /// Of all structures of these communes, all years.
    ///
    /// @param communes Insee codes
    List<TeamLine> listIn(Collection<String> communes);
}
