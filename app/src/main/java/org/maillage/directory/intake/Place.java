package org.maillage.directory.intake;

import java.util.Optional;
import org.maillage.directory.ServiceField;
import org.maillage.directory.Sheet;
import org.maillage.directory.StructureField;

/// Where a row says that something is; parts it does not say are empty.
record Place(String insee, String commune, String postcode, Optional<Double> latitude, Optional<Double> longitude) {

    static Place ofStructure(Sheet<StructureField> sheet) {
        return new Place(
                sheet.get(StructureField.INSEE),
                sheet.get(StructureField.COMMUNE),
                sheet.get(StructureField.POSTCODE),
                sheet.number(StructureField.LATITUDE),
                sheet.number(StructureField.LONGITUDE));
    }

    static Place ofService(Sheet<ServiceField> sheet) {
        return new Place(
                sheet.get(ServiceField.INSEE),
                sheet.get(ServiceField.COMMUNE),
                sheet.get(ServiceField.POSTCODE),
                sheet.number(ServiceField.LATITUDE),
                sheet.number(ServiceField.LONGITUDE));
    }

    /// A postcode alone says no commune: most are those of several.
    boolean isSaid() {
        return !insee.isEmpty() || !commune.isEmpty() || latitude.isPresent() && longitude.isPresent();
    }
}
