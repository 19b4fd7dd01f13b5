package org.maillage.directory.export;

import static org.maillage.directory.StructureField.*;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.maillage.directory.Service;
import org.maillage.directory.ServiceField;
import org.maillage.directory.Sheet;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;

/// A structure and its digital help, as lieux de médiation numérique are published (standard 1.0): one line for both.
final class PlaceLine {

    private static final int LONGEST_SUMMARY = 280;

    static final List<Column> COLUMNS = List.of(
            Column.of("id", Shape.TEXT),
            Column.required("pivot", Shape.PIVOT, Reason.NO_NUMBER),
            Column.required("nom", Shape.TEXT, Reason.SHORT_NAME),
            Column.required("commune", Shape.TEXT, Reason.NO_ADDRESS),
            Column.required("code_postal", Shape.POSTCODE, Reason.NO_ADDRESS),
            Column.of("code_insee", Shape.INSEE),
            Column.required("adresse", Shape.TEXT, Reason.NO_ADDRESS),
            Column.of("complement_adresse", Shape.TEXT),
            Column.of("latitude", Shape.NUMBER),
            Column.of("longitude", Shape.NUMBER),
            Column.of("typologie", Shape.TEXT),
            Column.of("telephone", Shape.PHONE),
            Column.of("courriels", Shape.MAIL),
            Column.of("site_web", Shape.LINK),
            Column.of("horaires", Shape.HOURS),
            Column.of("presentation_resume", Shape.SUMMARY),
            Column.of("presentation_detail", Shape.TEXT),
            Column.of("source", Shape.TEXT),
            Column.of("itinerance", Shape.ITINERANCE),
            Column.of("structure_parente", Shape.TEXT),
            Column.required("date_maj", Shape.DAY, Reason.NO_DAY),
            Column.required("services", Shape.WORDS, Reason.NO_HELP),
            Column.of("publics_specifiquement_adresses", Shape.WORDS),
            Column.of("prise_en_charge_specifique", Shape.WORDS),
            Column.of("frais_a_charge", Shape.WORDS),
            Column.of("dispositif_programmes_nationaux", Shape.WORDS),
            Column.of("formations_labels", Shape.WORDS),
            Column.of("autres_formations_labels", Shape.TEXT),
            Column.of("modalites_acces", Shape.WORDS),
            Column.of("modalites_accompagnement", Shape.WORDS),
            Column.of("fiche_acces_libre", Shape.LINK),
            Column.of("prise_rdv", Shape.LINK));

    private PlaceLine() {}

    static Line of(Structure structure, List<Service> given) {
        Sheet<StructureField> sheet = structure.sheet();
        Line line = new Line()
                .put("id", SheetWords.nameOf(structure.origin()))
                .put("pivot", sheet.says(SIRET) ? sheet.get(SIRET) : sheet.get(RNA))
                .put("nom", structure.name())
                .put("commune", sheet.get(COMMUNE))
                .put("code_postal", sheet.get(POSTCODE))
                .put("code_insee", sheet.get(INSEE))
                .put("adresse", sheet.get(ADDRESS))
                .put("complement_adresse", sheet.get(ADDRESS_MORE))
                .put("latitude", sheet.get(LATITUDE))
                .put("longitude", sheet.get(LONGITUDE))
                .putFirst("telephone", Shape.PHONE, sheet.list(PHONE))
                .putAll("courriels", Shape.MAIL, sheet.list(MAIL))
                .putAll("site_web", Shape.LINK, sheet.list(WEBSITE))
                .put("horaires", sheet.get(HOURS))
                .put("source", structure.origin().source())
                .put("itinerance", sheet.get(ITINERANCE))
                .put("structure_parente", sheet.get(PARENT))
                .put("date_maj", Days.written(structure.upkeep().changedOn()))
                .put("dispositif_programmes_nationaux", SheetWords.of(sheet, PROGRAMMES, NETWORKS))
                .put("formations_labels", SheetWords.of(sheet, LABELS))
                .put("autres_formations_labels", sheet.get(OTHER_LABELS))
                .putFirst("fiche_acces_libre", Shape.LINK, sheet.list(ACCESSIBILITY));
        presentation(line, structure);
        help(line, given);
        return line.addExtra(COLUMNS, structure.extra());
    }

    private static void presentation(Line line, Structure structure) {
        String text = structure.sheet().get(DESCRIPTION);
        boolean summed = structure.extra().containsKey("presentation_resume");
        line.put(!summed && text.length() <= LONGEST_SUMMARY ? "presentation_resume" : "presentation_detail", text);
    }

    private static void help(Line line, List<Service> given) {
        List<Sheet<ServiceField>> digital = given.stream()
                .map(Service::sheet)
                .filter(sheet -> sheet.says(ServiceField.DIGITAL))
                .toList();
        line.put("services", words(digital, ServiceField.DIGITAL))
                .put(
                        "publics_specifiquement_adresses",
                        words(digital, ServiceField.DIGITAL_AUDIENCES, ServiceField.AUDIENCES))
                .put("prise_en_charge_specifique", words(digital, ServiceField.CARE))
                .put("frais_a_charge", words(digital, ServiceField.DIGITAL_FEES, ServiceField.FEE))
                .put("modalites_acces", words(digital, ServiceField.ACCESS, ServiceField.MOBILISATION))
                .put("modalites_accompagnement", words(digital, ServiceField.ACCOMPANIMENT));
        digital.forEach(sheet -> line.putFirst("prise_rdv", Shape.LINK, sheet.list(ServiceField.MOBILISATION_LINK)));
    }

    private static Set<String> words(List<Sheet<ServiceField>> sheets, ServiceField field) {
        var words = new LinkedHashSet<String>();
        sheets.forEach(sheet -> words.addAll(SheetWords.of(sheet, field)));
        return words;
    }

    private static Set<String> words(List<Sheet<ServiceField>> sheets, ServiceField field, ServiceField other) {
        var words = new LinkedHashSet<String>();
        sheets.forEach(sheet -> words.addAll(SheetWords.of(sheet, field, other)));
        return words;
    }
}
