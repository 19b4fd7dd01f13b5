package org.maillage.directory.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.maillage.base.intake.ColumnDescription;
import org.maillage.directory.Field;
import org.maillage.directory.ServiceField;
import org.maillage.directory.StructureField;

/// The columns of lists, by what they are called in the national formats and in lists of cities.
///
/// A column that fills a field is known by the field ([#keyOf]); the others are named here.
final class Columns {

    static final String SOURCE = "source";
    static final String ID = "id";
    static final String CHANGED_ON = "date_maj";
    /// A Siret or an RNA number: the lieux de médiation numérique have one column for both.
    static final String PIVOT = "pivot";
    static final String TYPOLOGY = "typologie";
    /// Latitude and longitude in one cell.
    static final String POSITION = "position";
    /// Metres of Lambert-93, or degrees.
    static final String X = "x";
    static final String Y = "y";
    static final String HOUSE_NUMBER = "numero";
    /// The structure a service is given by, under its name in the same list.
    static final String STRUCTURE_ID = "structure_id";
    static final String STRUCTURE_NAME = "structure_nom";
    static final String PLACE_NAME = "Nom du lieu";

    static final List<String> DAYS = List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    private static final Map<Field, List<String>> OF_STRUCTURE = Map.ofEntries(
            names(
                    StructureField.NAME,
                    "nom",
                    "nom de la structure",
                    "nom_structure",
                    "user_nom",
                    "lib_fs",
                    "lib_france_services",
                    "raison_sociale",
                    "libelle1",
                    "dénomination",
                    "name",
                    "structure",
                    "établissement"),
            names(
                    StructureField.KIND,
                    "type de structure",
                    "type de lieu",
                    "type d'équipement",
                    "type d'établissement"),
            names(
                    StructureField.DESCRIPTION,
                    "description",
                    "presentation_detail",
                    "présentation",
                    "presentation_resume",
                    "descriptif"),
            names(StructureField.MANAGER, "gestionnaire", "organisme gestionnaire"),
            names(StructureField.PARENT, "structure_parente", "groupe_fs", "structure de rattachement"),
            names(StructureField.SIRET, "siret", "n° siret", "numéro siret"),
            names(StructureField.RNA, "rna", "numéro rna"),
            names(StructureField.ADDRESS, "adresse", "user_adres", "voie", "adresse postale", "rue"),
            names(
                    StructureField.ADDRESS_MORE,
                    "complement_adresse",
                    "complément d'adresse",
                    "comp_adresse",
                    "complement.d.adresse"),
            names(StructureField.POSTCODE, "code_postal", "cp", "code postal"),
            names(StructureField.COMMUNE, "commune", "ville", "lib_com", "localité"),
            names(StructureField.INSEE, "code_insee", "insee_com", "insee", "code commune", "code insee de la commune"),
            names(StructureField.LATITUDE, "latitude", "lat"),
            names(StructureField.LONGITUDE, "longitude", "lng", "lon", "long"),
            names(StructureField.TRANSPORT, "transport", "transports", "accès en transport"),
            names(StructureField.PHONE, "telephone", "téléphone", "num_tel", "tél", "tel"),
            names(
                    StructureField.MAIL,
                    "courriel",
                    "courriels",
                    "mail",
                    "e-mail",
                    "email",
                    "mail_struc",
                    "contact.mail",
                    "adresse mail"),
            names(StructureField.WEBSITE, "site_web", "site internet", "site_inter", "site web", "url"),
            names(StructureField.HOURS, "horaires", "horaires_accueil", "horaires_ouverture", "opening_hours"),
            names(
                    StructureField.HOURS_NOTE,
                    "horaire",
                    "commentaire.horaires",
                    "commentaire",
                    "précisions sur les horaires"),
            names(StructureField.ARRANGEMENTS, "accessibilité aux personnes handicapées", "aménagements"),
            names(StructureField.ACCESSIBILITY, "accessibilite_lieu", "accessibilite", "fiche_acces_libre"),
            names(StructureField.NETWORKS, "reseaux_porteurs", "réseaux porteurs"),
            names(StructureField.PROGRAMMES, "dispositif_programmes_nationaux", "labels_nationaux"),
            names(StructureField.LABELS, "formations_labels"),
            names(StructureField.OTHER_LABELS, "autres_formations_labels", "labels_autres"),
            names(StructureField.ITINERANCE, "itinerance", "itinérance", "format_fs"),
            names(StructureField.SOURCE_LINK, "lien_source", "lien"));

    /// What a list of places says of what is given there.
    private static final Map<Field, List<String>> OF_ITS_SERVICE = Map.ofEntries(
            names(ServiceField.DIGITAL, "services"),
            names(
                    ServiceField.DIGITAL_AUDIENCES,
                    "publics_specifiquement_adresses",
                    "public_accueillis",
                    "publics_accueillis"),
            names(ServiceField.CARE, "prise_en_charge_specifique"),
            names(ServiceField.DIGITAL_FEES, "frais_a_charge", "conditions_acces", "conditions_access"),
            names(ServiceField.ACCESS, "modalites_acces"),
            names(ServiceField.ACCOMPANIMENT, "modalites_accompagnement"),
            names(ServiceField.MOBILISATION_LINK, "prise_rdv"),
            names(
                    ServiceField.CAPACITY,
                    "capacité",
                    "nombre de places",
                    "places",
                    "nb de places",
                    "capacité d'accueil"));

    private static final Map<Field, List<String>> OF_SERVICE = Map.ofEntries(
            names(ServiceField.NAME, "nom", "nom du service", "intitulé", "service"),
            names(ServiceField.KIND, "type de service", "type d'accueil"),
            names(ServiceField.TYPE, "type", "types"),
            names(
                    ServiceField.DESCRIPTION,
                    "description",
                    "presentation_detail",
                    "présentation",
                    "presentation_resume"),
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
            names(ServiceField.CONDITIONS, "conditions_acces", "conditions d'accès"),
            names(ServiceField.RECEPTION, "modes_accueil"),
            names(ServiceField.ACCOMPANIMENT, "modalites_accompagnement"),
            names(ServiceField.ACCESS, "modalites_acces"),
            names(ServiceField.MOBILISATION, "modes_mobilisation", "modes_orientation_beneficiaire"),
            names(ServiceField.MOBILISABLE_BY, "mobilisable_par"),
            names(ServiceField.MOBILISATION_NOTE, "mobilisation_precisions"),
            names(ServiceField.MOBILISATION_LINK, "lien_mobilisation", "prise_rdv"),
            names(ServiceField.ELIGIBILITY, "zone_eligibilite"),
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

    private Columns() {}

    private static Map.Entry<Field, List<String>> names(Field field, String... names) {
        return Map.entry(field, List.of(names));
    }

    static List<ColumnDescription> ofStructures() {
        var columns = new ArrayList<ColumnDescription>();
        columns.addAll(described(Arrays.asList(StructureField.values()), OF_STRUCTURE, ""));
        columns.addAll(described(OF_ITS_SERVICE.keySet(), OF_ITS_SERVICE, " (service)"));
        columns.addAll(common());
        columns.add(column(PIVOT, "Siret ou RNA", "pivot"));
        columns.add(
                column(TYPOLOGY, "Typologie", "typologie", "ss_cat", "catégorie", "categorie", "statut", "type_fs"));
        columns.add(column(
                POSITION,
                "Position",
                "geo point",
                "geo_point_2d",
                "coordonnees_finales",
                "coordonnées gps",
                "coordonnees"));
        columns.add(column(X, "X", "x", "lambert_x", "x_lambert93"));
        columns.add(column(Y, "Y", "y", "lambert_y", "y_lambert93"));
        columns.add(column(HOUSE_NUMBER, "Numéro dans la voie", "n°", "numéro", "numero"));
        DAYS.forEach(day -> columns.add(column(day, "Horaires du " + day, "h_" + day, day)));
        return List.copyOf(columns);
    }

    static List<ColumnDescription> ofServices() {
        var columns = new ArrayList<ColumnDescription>();
        columns.addAll(described(Arrays.asList(ServiceField.values()), OF_SERVICE, ""));
        columns.addAll(common());
        columns.add(column(STRUCTURE_ID, "Identifiant de la structure", "structure_id"));
        columns.add(column(STRUCTURE_NAME, "Nom de la structure", "nom de la structure", "structure"));
        return List.copyOf(columns);
    }

    private static List<ColumnDescription> common() {
        return List.of(
                column(SOURCE, "Source", "source"),
                column(
                        ID,
                        "Identifiant",
                        "id",
                        "typo_uid",
                        "id_lieumed",
                        "id_fs",
                        "matricule",
                        "code_bib",
                        "identifiant",
                        "data pass id",
                        "permanence_id"),
                column(CHANGED_ON, "Mis à jour le", "date_maj", "dat_maj", "date de mise à jour"));
    }

    private static List<ColumnDescription> described(
            Collection<? extends Field> fields, Map<Field, List<String>> names, String more) {
        return fields.stream()
                .filter(names::containsKey)
                .map(field -> new ColumnDescription(
                        keyOf(field), field.label() + more, names.getOrDefault(field, List.of()), false))
                .toList();
    }

    private static ColumnDescription column(String key, String label, String... names) {
        return new ColumnDescription(key, label, List.of(names), false);
    }

    /// Structures and services have fields of the same name.
    static String keyOf(Field field) {
        return (field instanceof StructureField ? "structure." : "service.") + field.key();
    }
}
