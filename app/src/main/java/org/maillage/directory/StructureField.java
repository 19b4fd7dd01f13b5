package org.maillage.directory;

import org.jspecify.annotations.Nullable;

/// What the sheet of a structure says.
public enum StructureField implements Field {
    NAME("Nom", FieldKind.NAME),
    KIND("Type de lieu", FieldKind.SORT),
    DESCRIPTION("Présentation", FieldKind.TEXT),
    MANAGER("Gestionnaire", FieldKind.LINE),
    PARENT("Structure de rattachement", FieldKind.LINE),
    SIRET("Siret", FieldKind.SIRET),
    RNA("Numéro RNA", FieldKind.LINE),
    ADDRESS("Adresse", FieldKind.LINE),
    ADDRESS_MORE("Complément d’adresse", FieldKind.LINE),
    POSTCODE("Code postal", FieldKind.POSTCODE),
    COMMUNE("Commune", FieldKind.LINE),
    INSEE("Code Insee de la commune", FieldKind.INSEE),
    LATITUDE("Latitude", FieldKind.DEGREES),
    LONGITUDE("Longitude", FieldKind.DEGREES),
    TRANSPORT("Y venir en transport", FieldKind.TEXT),
    PHONE("Téléphone", FieldKind.PHONE),
    MAIL("Courriel", FieldKind.MAIL),
    WEBSITE("Site", FieldKind.LINK),
    HOURS("Horaires", FieldKind.HOURS),
    HOURS_NOTE("À savoir sur les horaires", FieldKind.TEXT),
    ARRANGEMENTS("Accessibilité", FieldKind.CHOICES, Vocabulary.ARRANGEMENTS),
    ACCESSIBILITY("Lien Acceslibre", FieldKind.LINK),
    NETWORKS("Réseaux", FieldKind.CHOICES, Vocabulary.NETWORKS),
    PROGRAMMES("Dispositifs nationaux", FieldKind.CHOICES, Vocabulary.PROGRAMMES),
    LABELS("Labels et formations", FieldKind.CHOICES, Vocabulary.LABELS),
    OTHER_LABELS("Autres labels", FieldKind.TEXT),
    ITINERANCE("Itinérance", FieldKind.LINE),
    SOURCE_LINK("Lien vers la source", FieldKind.LINK);

    private final String label;
    private final FieldKind kind;
    private final @Nullable Vocabulary vocabulary;

    StructureField(String label, FieldKind kind) {
        this(label, kind, null);
    }

    StructureField(String label, FieldKind kind, @Nullable Vocabulary vocabulary) {
        this.label = label;
        this.kind = kind;
        this.vocabulary = vocabulary;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public FieldKind kind() {
        return kind;
    }

    @Override
    public @Nullable Vocabulary vocabulary() {
        return vocabulary;
    }
}
