package org.maillage.directory.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Placing;
import org.maillage.directory.Sheet;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;

/// Positions are whole or are not: half of one, or the point in the Gulf of Guinea that stands for « none », places
/// nothing.
final class Positions {

    private static final List<StructureField> ADDRESS =
            List.of(StructureField.ADDRESS, StructureField.POSTCODE, StructureField.COMMUNE, StructureField.INSEE);

    private Positions() {}

    static <F> void complete(Map<F, String> said, F latitude, F longitude) {
        String north = said.getOrDefault(latitude, "");
        String east = said.getOrDefault(longitude, "");
        if (north.isEmpty() || east.isEmpty() || north.equals("0") && east.equals("0")) {
            said.remove(latitude);
            said.remove(longitude);
        }
    }

    /// What a list says of a structure that somebody placed on the map: its point stands while its address does.
    static Sheet<StructureField> beside(@Nullable Structure there, Sheet<StructureField> told) {
        if (there == null || there.placing() == null || there.placing().way() != Placing.Way.HAND) {
            return told;
        }
        boolean moves = ADDRESS.stream()
                .anyMatch(field -> told.says(field)
                        && !told.get(field).equals(there.sheet().get(field)));
        return moves ? told : told.with(StructureField.LATITUDE, "").with(StructureField.LONGITUDE, "");
    }
}
