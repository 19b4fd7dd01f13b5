package org.maillage.convention.web.imports;

import java.util.UUID;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeId;
import org.maillage.convention.Space;
import org.maillage.convention.imports.Imports;
import org.maillage.site.Forbidden;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Component;

/// The file an address names, for who may hand in files of its kind.
@Component
class ReceivedImports {

    private final Imports imports;

    ReceivedImports(Imports imports) {
        this.imports = imports;
    }

    IntakeFile get(Space space, UUID id) {
        if (imports.listKinds(space).isEmpty()) {
            throw new Forbidden("Seule la coordination de cette convention peut lire les fichiers importés.");
        }
        return imports.findFile(space, new IntakeId(id))
                .filter(file -> imports.getKind(file).isOpenTo(space))
                .orElseThrow(() -> NotFound.of("Imported file", id));
    }
}
