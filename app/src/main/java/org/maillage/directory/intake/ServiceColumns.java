package org.maillage.directory.intake;

import static org.maillage.directory.intake.Columns.column;
import static org.maillage.directory.intake.Columns.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maillage.base.intake.ColumnDescription;
import org.maillage.directory.Field;
import org.maillage.directory.ServiceField;

/// The columns of lists of services, the first of which no list goes without.
final class ServiceColumns {

    private static final Map<Field, List<String>> OF_SERVICE = Map.ofEntries(
            names(ServiceField.NAME, "nom", "nom du service", "intitulé", "service"),
            names(ServiceField.KIND, "type de service", "type d'accueil"),
            names(ServiceField.TYPE, "type", "types"),
            names(ServiceField.DESCRIPTION, "description", "présentation"),
            names(ServiceField.THEMES, "thematiques", "thématiques"),
            names(ServiceField.DIGITAL, "services numériques"),
            names(ServiceField.AGE_FROM, "âge minimum (mois)", "age_from"),
            names(ServiceField.AGE_TO, "âge maximum (mois)", "age_to"),
            names(ServiceField.SLOTS, "quand", "périodes", "créneaux"),
            names(ServiceField.CAPACITY, "capacité", "nombre de places", "places"),
            names(ServiceField.CAPACITY_UNIT, "unité de capacité"),
            names(ServiceField.HOURS, "horaires_accueil", "horaires", "recurrence"),
            names(ServiceField.HOURS_NOTE, "précisions sur les horaires"),
            names(ServiceField.FEE, "frais"),
            names(ServiceField.FEE_NOTE, "frais_precisions", "frais_autres", "tarifs"),
            names(ServiceField.QUOTIENT, "quotient familial"),
            names(ServiceField.AUDIENCES, "publics", "profils"),
            names(ServiceField.AUDIENCES_NOTE, "publics_precisions", "profils_precisions"),
            names(ServiceField.DIGITAL_AUDIENCES, "publics de l'aide numérique"),
            names(ServiceField.CARE, "prise_en_charge_specifique"),
            names(ServiceField.ARRANGEMENTS, "accessibilité", "aménagements"),
            names(ServiceField.INCLUSION, "accueil des enfants en situation de handicap", "inclusion"),
            names(ServiceField.CONDITIONS, "conditions_acces", "conditions d'accès", "pre_requis"),
            names(ServiceField.RECEPTION, "modes_accueil"),
            names(ServiceField.ACCOMPANIMENT, "modalites_accompagnement"),
            names(ServiceField.ACCESS, "modalites_acces"),
            names(ServiceField.MOBILISATION, "modes_mobilisation", "modes_orientation_beneficiaire"),
            names(ServiceField.MOBILISABLE_BY, "mobilisable_par"),
            names(ServiceField.MOBILISATION_NOTE, "mobilisation_precisions"),
            names(ServiceField.MOBILISATION_LINK, "lien_mobilisation", "prise_rdv", "formulaire_en_ligne"),
            names(ServiceField.ELIGIBILITY, "zone_eligibilite", "zone_diffusion_code"),
            names(ServiceField.WEEKLY_HOURS, "volume_horaire_hebdomadaire"),
            names(ServiceField.WEEKS, "nombre_semaines"),
            names(ServiceField.CONTACT, "contact_nom_prenom"),
            names(ServiceField.PHONE, "telephone", "téléphone"),
            names(ServiceField.MAIL, "courriel", "mail", "email"),
            names(ServiceField.ADDRESS, "adresse"),
            names(ServiceField.ADDRESS_MORE, "complement_adresse", "complément d'adresse"),
            names(ServiceField.POSTCODE, "code_postal", "code postal"),
            names(ServiceField.COMMUNE, "commune"),
            names(ServiceField.INSEE, "code_insee"),
            names(ServiceField.LATITUDE, "latitude"),
            names(ServiceField.LONGITUDE, "longitude"),
            names(ServiceField.SOURCE_LINK, "lien_source"));

    private ServiceColumns() {}

    static List<ColumnDescription> all() {
        var columns = new ArrayList<ColumnDescription>();
        columns.addAll(Columns.all(ServiceField.values(), OF_SERVICE));
        columns.addAll(Columns.common());
        columns.add(column(Columns.STRUCTURE_ID, "Identifiant de la structure", "structure_id"));
        columns.add(column(
                Columns.STRUCTURE_NAME, "Nom de la structure", "structure", "structure_nom", "nom_structure", "lieu"));
        return List.copyOf(columns);
    }
}
