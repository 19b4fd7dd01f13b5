package org.maillage.plan.fiche;

/// What a person may fill in on a fiche action, in the order in which one thinks of it.
public enum FicheRubric {
    TITLE("Titre de l’action", "Une ligne, 300 caractères au plus.", "Ouvrir une ludothèque itinérante"),
    CODE("Code", "Laissez vide pour une action nouvelle.", ""),
    THEME("Thème", "La thématique de la convention.", ""),
    ENJEU("Enjeu", "L’enjeu auquel l’action répond ; un par ligne.", ""),
    NATURE("Nature", "Existante, à consolider ou à développer.", ""),
    OBJECTIVES(
            "Objectifs",
            "Ce que l’action veut changer, et pour qui.",
            "Que chaque enfant ait où jouer près de chez lui le mercredi."),
    DESCRIPTION(
            "Descriptif",
            "Contexte, contenu, modalités de mise en œuvre.",
            "Une camionnette passe chaque mercredi dans un quartier, avec deux animateurs."),
    AUDIENCE("Cibles", "Un public par ligne : familles, jeunes, familles monoparentales…", ""),
    AGE("Tranche d’âge", "0-3 ans, 3-11 ans, 11-15 ans, 15-25 ans, parents, tous les âges.", ""),
    TERRITORY("Territoire", "Quartiers, QPV ou communes ; un par ligne.", ""),
    PILOT("Structure pilote", "Une structure par ligne.", ""),
    CO_PILOT("Copilote", "Une structure par ligne.", ""),
    PERSON("Personne pilote", "Prénom et nom ; une personne par ligne.", "Camille Dupont"),
    ELECTED("Élu·e référent·e", "Prénom et nom ; une personne par ligne.", "Dominique Martin"),
    PARTNERS("Partenaires", "Une structure par ligne.", ""),
    FUNDER("Financeur", "Une structure par ligne.", ""),
    BUDGET("Budget prévisionnel total", "En euros, pour toute la durée de l’action.", "12 500"),
    FINANCING(
            "Financements",
            "Qui paie quoi, une ligne par financeur.",
            "Ville\u00a0: 7\u00a0500\u00a0€\nCaf\u00a0: 5\u00a0000\u00a0€"),
    MEANS(
            "Moyens humains et techniques",
            "Personnes, locaux, matériel.",
            "Deux animateurs, une camionnette, 300 jeux."),
    START("Date de début", "Jour, mois, année : 01/09/2026.", "01/09/2026"),
    END("Date de fin", "Jour, mois, année ; laissez vide si l’action dure.", "31/08/2027"),
    ENDLESS("Action en amélioration continue", "Oui si l’action n’a pas de fin prévue.", "Oui"),
    CALENDAR("Calendrier", "Tout ce que deux dates ne disent pas.", "Le mercredi, hors vacances scolaires."),
    STEPS("Étapes", "Une étape par ligne.", "Choisir la camionnette\nRecruter les animateurs\nOuvrir"),
    INDICATORS(
            "Indicateurs liés",
            "À quoi l’on verra que l’action réussit.",
            "Nombre d’enfants venus au moins trois fois"),
    EXPECTED(
            "Résultats attendus",
            "Ce qui sera différent à la fin.",
            "Un lieu de jeu à moins de dix minutes à pied dans chaque quartier."),
    STATUS("Avancement", "À venir, en cours, en pause, réalisée ou abandonnée.", ""),
    MOOD("Météo", "Sur sa trajectoire, à surveiller ou bloquée.", ""),
    PRIORITY("Niveau de priorité", "Haute, moyenne ou basse.", ""),
    TOPIC("Thématique", "Sujets transversaux : handicap, illettrisme, vacances… ; un par ligne.", ""),
    CONTRACT("Contrat", "Autres contrats concernés : contrat de ville, PEDT… ; un par ligne.", ""),
    PARTICIPATION(
            "Participation citoyenne", "La place des habitants dans l’action.", "Les familles choisissent les jeux."),
    LINKS("Documents et liens", "Adresses complètes ; une par ligne.", "https://www.exemple.fr/ludotheque"),
    NEWS("Notes de suivi", "Ce qui s’est passé depuis la dernière fois.", "La camionnette est commandée.");

    private final String label;
    private final String guidance;
    private final String example;

    FicheRubric(String label, String guidance, String example) {
        this.label = label;
        this.guidance = guidance;
        this.example = example;
    }

    public String label() {
        return label;
    }

    public String guidance() {
        return guidance;
    }

    /// What somebody might write there; empty where the house proposes words of its own.
    public String example() {
        return example;
    }
}
