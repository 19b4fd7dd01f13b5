package org.maillage.plan.intake;

/// The fields of an action that a file can fill, in the order in which differences are told.
enum ActionField {
    TITLE("Titre"),
    THEME("Thème"),
    ENJEUX("Enjeux"),
    PARENT("Sous-action de"),
    NATURE("Nature"),
    PROGRESS("Avancement"),
    PRIORITY("Priorité"),
    START("Date de début"),
    END("Date de fin"),
    DESCRIPTION("Description"),
    OBJECTIVES("Objectifs"),
    PARTICIPATION("Participation des habitants"),
    PILOTS("Structures pilotes"),
    COPILOTS("Copilotes"),
    FUNDERS("Financeurs"),
    OPERATORS("Structures opératrices"),
    ASSOCIATED("Structures associées"),
    IN_CHARGE("Personnes en charge"),
    ELECTED("Élu·es référent·es"),
    AREAS("Territoire"),
    AUDIENCES("Publics"),
    AGES("Âges"),
    TOPICS("Sujets"),
    CONTRACTS("Autres contrats"),
    LINKS("Liens"),
    STEPS("Étapes", true),
    NOTES("Nouvelles", true),
    ORIGIN("Champs d’origine", true);

    private final String label;
    private final boolean adds;

    ActionField(String label) {
        this(label, false);
    }

    ActionField(String label, boolean adds) {
        this.label = label;
        this.adds = adds;
    }

    String label() {
        return label;
    }

    /// Whether what the file says comes beside what is there, instead of in its place.
    boolean adds() {
        return adds;
    }
}
