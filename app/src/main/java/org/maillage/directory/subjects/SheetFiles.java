package org.maillage.directory.subjects;

import java.util.UUID;
import org.maillage.convention.Space;
import org.maillage.convention.files.FileHolder;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.directory.web.SheetDesk;
import org.springframework.stereotype.Component;

/// Whoever keeps the sheet of a structure adds files to it.
@Component
class SheetFiles implements FileHolder {

    private final Structures structures;

    SheetFiles(Structures structures) {
        this.structures = structures;
    }

    @Override
    public String kind() {
        return "structure";
    }

    @Override
    public boolean mayAddTo(Space space, UUID object) {
        return structures
                .findStructure(new StructureId(object))
                .filter(structure -> SheetDesk.mayChange(space, structure))
                .isPresent();
    }
}
