package org.maillage.directory.web.placing;

import org.locationtech.jts.geom.Coordinate;
import org.maillage.base.Saved;
import org.maillage.directory.Placing;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.Structures;
import org.maillage.directory.web.SheetDesk;
import org.springframework.stereotype.Component;

/// Writes the point that somebody chose on the sheet it belongs to.
@Component
class PointDesk {

    private final Structures structures;
    private final SheetDesk desk;

    PointDesk(Structures structures, SheetDesk desk) {
        this.structures = structures;
        this.desk = desk;
    }

    /// @param structure as it was read in this request: nothing is written over what somebody saved since
    Saved put(Structure structure, Coordinate point, Placing placing) {
        return structures.save(
                structure.id(),
                structure.version(),
                new Structures.Draft(
                        structure.origin(),
                        structure
                                .sheet()
                                .with(StructureField.LATITUDE, PositionForm.degrees(point.y))
                                .with(StructureField.LONGITUDE, PositionForm.degrees(point.x)),
                        structure.extra(),
                        placing,
                        desk.today()));
    }
}
