package org.maillage.directory.export;

import java.util.List;
import org.maillage.directory.Sheet;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;

/// A structure as data·inclusion publishes it (schema 1.0).
final class StructureLine {

    static final List<Column> COLUMNS = List.of(
            Column.of("source", Shape.TEXT),
            Column.of("id", Shape.TEXT),
            Column.required("nom", Shape.NAME, Reason.SHORT_NAME),
            Column.required("date_maj", Shape.DAY, Reason.NO_DAY),
            Column.of("description", Shape.PRESENTATION),
            Column.of("siret", Shape.SIRET),
            Column.of("adresse", Shape.TEXT),
            Column.of("complement_adresse", Shape.TEXT),
            Column.of("code_postal", Shape.POSTCODE),
            Column.of("commune", Shape.TEXT),
            Column.of("code_insee", Shape.INSEE),
            Column.of("latitude", Shape.NUMBER),
            Column.of("longitude", Shape.NUMBER),
            Column.of("telephone", Shape.TEXT),
            Column.of("courriel", Shape.MAIL),
            Column.of("site_web", Shape.LINK),
            Column.of("horaires_accueil", Shape.HOURS),
            Column.of("accessibilite_lieu", Shape.LINK),
            Column.of("lien_source", Shape.LINK),
            Column.of("reseaux_porteurs", Shape.WORDS));

    private StructureLine() {}

    static Line of(Structure structure) {
        Sheet<StructureField> sheet = structure.sheet();
        return new Line()
                .put("source", structure.origin().source())
                .put("id", SheetWords.nameOf(structure.origin()))
                .put("nom", structure.name())
                .put("date_maj", Days.written(structure.upkeep().changedOn()))
                .put("description", sheet.get(StructureField.DESCRIPTION))
                .put("siret", sheet.get(StructureField.SIRET))
                .put("adresse", sheet.get(StructureField.ADDRESS))
                .put("complement_adresse", sheet.get(StructureField.ADDRESS_MORE))
                .put("code_postal", sheet.get(StructureField.POSTCODE))
                .put("commune", sheet.get(StructureField.COMMUNE))
                .put("code_insee", sheet.get(StructureField.INSEE))
                .put("latitude", sheet.get(StructureField.LATITUDE))
                .put("longitude", sheet.get(StructureField.LONGITUDE))
                .putFirst("telephone", Shape.TEXT, sheet.list(StructureField.PHONE))
                .putFirst("courriel", Shape.MAIL, sheet.list(StructureField.MAIL))
                .putFirst("site_web", Shape.LINK, sheet.list(StructureField.WEBSITE))
                .put("horaires_accueil", sheet.get(StructureField.HOURS))
                .putFirst("accessibilite_lieu", Shape.LINK, sheet.list(StructureField.ACCESSIBILITY))
                .putFirst("lien_source", Shape.LINK, sheet.list(StructureField.SOURCE_LINK))
                .put("reseaux_porteurs", SheetWords.of(sheet, StructureField.NETWORKS, StructureField.PROGRAMMES))
                .addExtra(COLUMNS, structure.extra());
    }
}
