package org.maillage.plan.fiche;

/// What a person may fill in on a fiche action, in the order in which one thinks of it.
enum FicheRubric {
    TITLE("Titre de l’action", "Une ligne, 300 caractères au plus."),
    CODE("Code", "Laissez vide pour une action nouvelle."),
    THEME("Thème", "La thématique de la convention."),
    ENJEU("Enjeu", "L’enjeu auquel l’action répond ; un par ligne."),
    NATURE("Nature", "Existante, à consolider ou à développer."),
    OBJECTIVES("Objectifs", "Ce que l’action veut changer, et pour qui."),
    DESCRIPTION("Descriptif", "Contexte, contenu, modalités de mise en œuvre."),
    AUDIENCE("Cibles", "Un public par ligne : familles, jeunes, familles monoparentales…"),
    AGE("Tranche d’âge", "0-3 ans, 3-11 ans, 11-15 ans, 15-25 ans, parents, tous les âges."),
    TERRITORY("Territoire", "Quartiers, QPV ou communes ; un par ligne."),
    PILOT("Structure pilote", "Une structure par ligne."),
    CO_PILOT("Copilote", "Une structure par ligne."),
    PERSON("Personne pilote", "Prénom et nom ; une personne par ligne."),
    ELECTED("Élu·e référent·e", "Prénom et nom ; une personne par ligne."),
    PARTNERS("Partenaires", "Une structure par ligne."),
    FUNDER("Financeur", "Une structure par ligne."),
    BUDGET("Budget prévisionnel total", "En euros, pour toute la durée de l’action."),
    FINANCING("Financements", "Qui paie quoi, une ligne par financeur."),
    MEANS("Moyens humains et techniques", "Personnes, locaux, matériel."),
    START("Date de début", "Jour, mois, année : 01/09/2026."),
    END("Date de fin", "Jour, mois, année ; laissez vide si l’action dure."),
    ENDLESS("Action en amélioration continue", "Oui si l’action n’a pas de fin prévue."),
    CALENDAR("Calendrier", "Tout ce que deux dates ne disent pas."),
    STEPS("Étapes", "Une étape par ligne."),
    INDICATORS("Indicateurs liés", "À quoi l’on verra que l’action réussit."),
    EXPECTED("Résultats attendus", "Ce qui sera différent à la fin."),
    STATUS("Avancement", "À venir, en cours, en pause, réalisée ou abandonnée."),
    MOOD("Météo", "Sur sa trajectoire, à surveiller ou bloquée."),
    PRIORITY("Niveau de priorité", "Haute, moyenne ou basse."),
    TOPIC("Thématique", "Sujets transversaux : handicap, illettrisme, vacances… ; un par ligne."),
    CONTRACT("Contrat", "Autres contrats concernés : contrat de ville, PEDT… ; un par ligne."),
    PARTICIPATION("Participation citoyenne", "La place des habitants dans l’action."),
    LINKS("Documents et liens", "Adresses complètes ; une par ligne."),
    NEWS("Notes de suivi", "Ce qui s’est passé depuis la dernière fois.");

    private final String label;
    private final String guidance;

    FicheRubric(String label, String guidance) {
        this.label = label;
        this.guidance = guidance;
    }

    String label() {
        return label;
    }

    String guidance() {
        return guidance;
    }
}
