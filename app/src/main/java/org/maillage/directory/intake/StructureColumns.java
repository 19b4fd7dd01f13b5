package org.maillage.directory.intake;

import static org.maillage.directory.intake.Columns.column;
import static org.maillage.directory.intake.Columns.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maillage.base.intake.ColumnDescription;
import org.maillage.directory.Field;
import org.maillage.directory.ServiceField;
import org.maillage.directory.StructureField;

/// The columns of lists of structures, the first of which no list goes without.
final class StructureColumns {

    private static final Map<Field, List<String>> OF_PLACE = Map.ofEntries(
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
                    "type",
                    "type de structure",
                    "type de lieu",
                    "type d'équipement",
                    "type d'établissement"),
            names(StructureField.DESCRIPTION, "description", "présentation", "descriptif"),
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
            names(StructureField.LATITUDE, "latitude", "lat", "geolocalisation.lat"),
            names(StructureField.LONGITUDE, "longitude", "lng", "lon", "long", "geolocalisation.lon"),
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
                    "public",
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

    private StructureColumns() {}

    static List<ColumnDescription> all() {
        var columns = new ArrayList<ColumnDescription>();
        columns.addAll(Columns.all(StructureField.values(), OF_PLACE));
        columns.addAll(Columns.some(ServiceField.values(), OF_ITS_SERVICE, " (service)"));
        columns.addAll(Columns.common());
        columns.add(column(Columns.PIVOT, "Siret ou RNA", "pivot"));
        columns.add(column(
                Columns.TYPOLOGY, "Typologie", "typologie", "ss_cat", "catégorie", "categorie", "statut", "type_fs"));
        columns.add(column(
                Columns.POSITION,
                "Position",
                "geo point",
                "geo_point_2d",
                "coordonnees_finales",
                "coordonnées gps",
                "coordonnees"));
        columns.add(column(Columns.X, "X", "x", "lambert_x", "x_lambert93"));
        columns.add(column(Columns.Y, "Y", "y", "lambert_y", "y_lambert93"));
        columns.add(column(Columns.HOUSE_NUMBER, "Numéro dans la voie", "n°", "numéro", "numero"));
        Columns.DAYS.forEach(day -> columns.add(column(day, "Horaires du " + day, "h_" + day, "horaires_" + day, day)));
        return List.copyOf(columns);
    }
}
