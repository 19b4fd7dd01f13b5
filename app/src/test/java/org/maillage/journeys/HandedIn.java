package org.maillage.journeys;

import java.io.ByteArrayOutputStream;
import java.util.UUID;
import org.maillage.accounts.PersonId;
import org.maillage.convention.portable.ReceivedFiles;
import org.maillage.convention.portable.TakingAway;
import org.maillage.demo.DemoCast;

/// The file of the demonstration's convention, taken away and handed in where it stands still.
record HandedIn(TakingAway takingAway, ReceivedFiles files, DemoCast cast) {

    UUID keep() {
        var out = new ByteArrayOutputStream();
        takingAway.write(cast.space(DemoCast.ANGERS, DemoCast.CLAIRE), out);
        PersonId nadege = cast.principal(DemoCast.NADEGE).person();
        return files.keep("angers-2023-2026_convention_2025-11-20.zip", out.toByteArray(), nadege);
    }
}
