package org.maillage.directory;

import org.jspecify.annotations.Nullable;

/// What the sheet of a service says. What it does not say of its place, hours and contacts is what its structure says.
public enum ServiceField implements Field {
    NAME("Nom", FieldKind.NAME),
    KIND("Type de service", FieldKind.SORT),
    TYPE("Nature", FieldKind.CHOICE, Vocabulary.TYPES),
    DESCRIPTION("Présentation", FieldKind.TEXT),
    THEMES("Thématiques", FieldKind.CHOICES, Vocabulary.THEMES),
    DIGITAL("Aide numérique", FieldKind.CHOICES, Vocabulary.DIGITAL),
    /// In months, since a crèche takes children of ten weeks and a leisure centre those of six years.
    AGE_FROM("Âge, à partir de (mois)", FieldKind.WHOLE),
    /// The first month of age that is too old.
    AGE_TO("Âge, jusqu’à (mois)", FieldKind.WHOLE),
    SLOTS("Quand", FieldKind.CHOICES, Vocabulary.SLOTS),
    CAPACITY("Capacité", FieldKind.DECIMAL),
    CAPACITY_UNIT("Unité de capacité", FieldKind.LINE),
    HOURS("Horaires", FieldKind.HOURS),
    HOURS_NOTE("À savoir sur les horaires", FieldKind.TEXT),
    FEE("Frais", FieldKind.CHOICE, Vocabulary.FEES),
    DIGITAL_FEES("Frais de l’aide numérique", FieldKind.CHOICES, Vocabulary.DIGITAL_FEES),
    FEE_NOTE("À savoir sur les frais", FieldKind.TEXT),
    QUOTIENT("Selon le quotient familial", FieldKind.TEXT),
    AUDIENCES("Publics", FieldKind.CHOICES, Vocabulary.AUDIENCES),
    AUDIENCES_NOTE("Précisions sur les publics", FieldKind.TEXT),
    DIGITAL_AUDIENCES("Publics de l’aide numérique", FieldKind.CHOICES, Vocabulary.DIGITAL_AUDIENCES),
    CARE("Prise en charge particulière", FieldKind.CHOICES, Vocabulary.CARE),
    ARRANGEMENTS("Accessibilité et inclusion", FieldKind.CHOICES, Vocabulary.ARRANGEMENTS),
    INCLUSION("Accueil des enfants en situation de handicap", FieldKind.TEXT),
    CONDITIONS("Conditions d’accès", FieldKind.TEXT),
    RECEPTION("Modes d’accueil", FieldKind.CHOICES, Vocabulary.RECEPTION),
    ACCOMPANIMENT("Accompagnement", FieldKind.CHOICES, Vocabulary.ACCOMPANIMENT),
    ACCESS("Comment y accéder", FieldKind.CHOICES, Vocabulary.ACCESS),
    MOBILISATION("Comment s’adresser au service", FieldKind.CHOICES, Vocabulary.MOBILISATION),
    MOBILISABLE_BY("Qui peut s’y adresser", FieldKind.CHOICES, Vocabulary.MOBILISABLE_BY),
    MOBILISATION_NOTE("Précisions pour s’y adresser", FieldKind.TEXT),
    MOBILISATION_LINK("Prendre rendez-vous, s’inscrire", FieldKind.LINK),
    ELIGIBILITY("Pour les habitants de", FieldKind.CODES),
    WEEKLY_HOURS("Heures par semaine", FieldKind.DECIMAL),
    WEEKS("Nombre de semaines", FieldKind.WHOLE),
    CONTACT("Personne à contacter", FieldKind.LINE),
    PHONE("Téléphone", FieldKind.PHONE),
    MAIL("Courriel", FieldKind.MAIL),
    ADDRESS("Adresse", FieldKind.LINE),
    ADDRESS_MORE("Complément d’adresse", FieldKind.LINE),
    POSTCODE("Code postal", FieldKind.POSTCODE),
    COMMUNE("Commune", FieldKind.LINE),
    INSEE("Code Insee de la commune", FieldKind.INSEE),
    LATITUDE("Latitude", FieldKind.DEGREES),
    LONGITUDE("Longitude", FieldKind.DEGREES),
    SOURCE_LINK("Lien vers la source", FieldKind.LINK);

    private final String label;
    private final FieldKind kind;
    private final @Nullable Vocabulary vocabulary;

    ServiceField(String label, FieldKind kind) {
        this(label, kind, null);
    }

    ServiceField(String label, FieldKind kind, @Nullable Vocabulary vocabulary) {
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
