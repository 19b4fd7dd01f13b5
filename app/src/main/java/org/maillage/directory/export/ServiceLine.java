package org.maillage.directory.export;

import static org.maillage.directory.ServiceField.*;

import java.util.List;
import java.util.Set;
import org.maillage.directory.Service;
import org.maillage.directory.ServiceField;
import org.maillage.directory.Sheet;
import org.maillage.directory.Structure;

/// A service as data·inclusion publishes it (schema 1.0). What it does not say of its place, hours and contacts is read
/// in its structure, which leaves beside it.
final class ServiceLine {

    static final List<Column> COLUMNS = List.of(
            Column.of("source", Shape.TEXT),
            Column.of("structure_id", Shape.TEXT),
            Column.of("id", Shape.TEXT),
            Column.required("nom", Shape.NAME, Reason.SHORT_NAME),
            Column.required("description", Shape.PRESENTATION, Reason.NO_PRESENTATION),
            Column.required("date_maj", Shape.DAY, Reason.NO_DAY),
            Column.of("type", Shape.WORD),
            Column.of("thematiques", Shape.WORDS),
            Column.of("frais", Shape.WORD),
            Column.of("frais_precisions", Shape.TEXT),
            Column.of("publics", Shape.WORDS),
            Column.of("publics_precisions", Shape.TEXT),
            Column.of("conditions_acces", Shape.TEXT),
            Column.of("modes_accueil", Shape.WORDS),
            Column.of("modes_mobilisation", Shape.WORDS),
            Column.of("mobilisable_par", Shape.WORDS),
            Column.of("mobilisation_precisions", Shape.TEXT),
            Column.of("lien_mobilisation", Shape.LINK),
            Column.of("zone_eligibilite", Shape.WORDS),
            Column.of("horaires_accueil", Shape.HOURS),
            Column.of("volume_horaire_hebdomadaire", Shape.NUMBER),
            Column.of("nombre_semaines", Shape.NUMBER),
            Column.of("contact_nom_prenom", Shape.TEXT),
            Column.of("telephone", Shape.TEXT),
            Column.of("courriel", Shape.MAIL),
            Column.of("adresse", Shape.TEXT),
            Column.of("complement_adresse", Shape.TEXT),
            Column.of("code_postal", Shape.POSTCODE),
            Column.of("commune", Shape.TEXT),
            Column.of("code_insee", Shape.INSEE),
            Column.of("latitude", Shape.NUMBER),
            Column.of("longitude", Shape.NUMBER),
            Column.of("lien_source", Shape.LINK));

    private ServiceLine() {}

    static Line of(Structure structure, Service service) {
        Sheet<ServiceField> sheet = service.sheet();
        Line line = new Line()
                .put("source", service.origin().source())
                .put("structure_id", SheetWords.nameOf(structure.origin()))
                .put("id", SheetWords.nameOf(service.origin()))
                .put("nom", service.name())
                .put("description", sheet.get(DESCRIPTION))
                .put("date_maj", Days.written(service.changedOn()))
                .put("type", sheet.get(TYPE))
                .put("thematiques", SheetWords.of(sheet, THEMES, DIGITAL));
        audiences(line, sheet);
        fees(line, sheet);
        turning(line, sheet);
        place(line, sheet);
        return line.addExtra(COLUMNS, service.extra());
    }

    private static void audiences(Line line, Sheet<ServiceField> sheet) {
        Set<String> audiences = SheetWords.of(sheet, AUDIENCES, DIGITAL_AUDIENCES);
        audiences.addAll(SheetWords.told(SheetWords.of(sheet, CARE), CARE, AUDIENCES));
        line.put("publics", audiences).put("publics_precisions", sheet.get(AUDIENCES_NOTE));
    }

    private static void fees(Line line, Sheet<ServiceField> sheet) {
        Set<String> digital = SheetWords.of(sheet, DIGITAL_FEES);
        line.put("frais", SheetWords.one(SheetWords.of(sheet, FEE, DIGITAL_FEES)));
        line.put("frais_precisions", sheet.says(FEE_NOTE) ? sheet.get(FEE_NOTE) : conditionOf(digital));
    }

    // The format has no word for what is free on some condition.
    private static String conditionOf(Set<String> digital) {
        return digital.contains("Gratuit sous condition") ? "Gratuit sous condition" : "";
    }

    private static void turning(Line line, Sheet<ServiceField> sheet) {
        line.put("conditions_acces", sheet.get(CONDITIONS))
                .put("modes_accueil", SheetWords.of(sheet, RECEPTION, ACCOMPANIMENT))
                .put("modes_mobilisation", SheetWords.of(sheet, MOBILISATION, ACCESS))
                .put("mobilisable_par", SheetWords.of(sheet, MOBILISABLE_BY))
                .put("mobilisation_precisions", sheet.get(MOBILISATION_NOTE))
                .putFirst("lien_mobilisation", Shape.LINK, sheet.list(MOBILISATION_LINK))
                .put("zone_eligibilite", sheet.get(ELIGIBILITY))
                .put("volume_horaire_hebdomadaire", sheet.get(WEEKLY_HOURS))
                .put("nombre_semaines", sheet.get(WEEKS));
    }

    private static void place(Line line, Sheet<ServiceField> sheet) {
        line.put("horaires_accueil", sheet.get(HOURS))
                .put("contact_nom_prenom", sheet.get(CONTACT))
                .putFirst("telephone", Shape.TEXT, sheet.list(PHONE))
                .putFirst("courriel", Shape.MAIL, sheet.list(MAIL))
                .put("adresse", sheet.get(ADDRESS))
                .put("complement_adresse", sheet.get(ADDRESS_MORE))
                .put("code_postal", sheet.get(POSTCODE))
                .put("commune", sheet.get(COMMUNE))
                .put("code_insee", sheet.get(INSEE))
                .put("latitude", sheet.get(LATITUDE))
                .put("longitude", sheet.get(LONGITUDE))
                .putFirst("lien_source", Shape.LINK, sheet.list(SOURCE_LINK));
    }
}
