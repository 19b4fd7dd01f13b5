package org.maillage.plan.intake;

/// Every French sentence that reading a plan may show.
final class Sentences {

    static final String OTHER_SHEET = "autre feuille que celle du plan";
    static final String NO_PLAN = "aucun tableau d’actions reconnu dans cette feuille";
    static final String ABOVE = "au-dessus du tableau (titre ou légende)";
    static final String HEADING = "en-tête de colonne";
    static final String GUIDANCE = "consigne de remplissage";
    static final String TOTAL = "ligne de total";
    static final String NO_TITLE = "ligne sans titre d’action";
    static final String NOTHING_TICKED = "aucune case cochée";
    static final String COMPUTED = "calculé par Maillage";
    static final String COVERED = "cachée par une fusion de cellules";

    static final String UNKNOWN_STATUS = "statut inconnu";
    static final String SUGGEST_STATUS =
            "Écrivez « À venir », « En cours », « En pause », « Réalisé » ou « Abandonné ».";
    static final String UNKNOWN_MOOD = "météo inconnue";
    static final String SUGGEST_MOOD = "Écrivez « Sur sa trajectoire », « À surveiller » ou « Bloquée ».";
    static final String UNKNOWN_PRIORITY = "priorité inconnue";
    static final String SUGGEST_PRIORITY = "Écrivez « Élevé », « Moyen » ou « Bas ».";
    static final String UNKNOWN_NATURE = "nature inconnue";
    static final String SUGGEST_NATURE = "Écrivez « Existante », « À consolider » ou « À développer ».";
    static final String UNKNOWN_DATE = "date non comprise";
    static final String SUGGEST_DATE = "Écrivez le jour, le mois puis l’année, par exemple 14/12/2025.";
    static final String END_BEFORE_START = "date de fin avant la date de début";
    static final String SUGGEST_END = "Vérifiez les deux dates : seule celle de début est reprise.";
    static final String SUGGEST_START = "Vérifiez les deux dates : seule celle de fin est reprise.";
    static final String UNKNOWN_FLAG = "ni oui ni non";
    static final String SUGGEST_FLAG = "Écrivez « Oui » ou « Non ».";
    static final String TITLE_TOO_LONG = "titre de plus de 300 caractères";
    static final String SUGGEST_TITLE =
            "Le début du titre est repris, le texte entier est gardé dans les champs d’origine.";
    static final String NAME_TOO_LONG = "texte trop long pour un nom";
    static final String SUGGEST_NAMES = "Séparez les noms par des virgules ou mettez-en un par ligne.";
    static final String LINE_WITHOUT_TITLE = "ligne remplie mais sans titre d’action";
    static final String SUGGEST_LINE = "Donnez un titre à cette ligne, ou fusionnez-la avec celle de son action.";
    static final String FORMULA_FAILED = "formule en erreur";
    static final String SUGGEST_FORMULA = "Corrigez la formule dans le tableur ou écrivez la valeur.";

    static final String NO_PLAN_SHEET =
            "Aucune feuille de ce classeur ne ressemble à un plan d’actions : il faut une ligne d’en-têtes"
                    + " avec au moins une colonne « Titre de l’action ». Ajoutez-la, puis envoyez le fichier à nouveau.";
    static final String NO_FILLED_FICHE =
            "Aucune fiche n’est remplie ici. Écrivez au moins le titre d’une action, puis envoyez le document à nouveau.";
    static final String NO_ACTION =
            "La feuille « %s » a bien les colonnes d’un plan, mais aucune action n’y est écrite. Remplissez au"
                    + " moins une ligne, puis envoyez le fichier à nouveau.";

    private Sentences() {}
}
