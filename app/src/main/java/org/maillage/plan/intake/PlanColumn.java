package org.maillage.plan.intake;

import java.util.Arrays;
import java.util.List;
import org.maillage.base.intake.ColumnDescription;
import org.maillage.plan.fiche.FicheDocument;

/// The columns of a plan of actions, each with the other headings that cities give it, separated by bars.
///
/// Sources: the import model of Territoires en Transitions (headings only) and the words of the CTG (docs/glossary.md).
enum PlanColumn {
    AXIS(ColumnKind.PATH, "Axe", """
            axe stratégique | axe de travail | orientation | orientation stratégique | volet | pilier | champ \
            d'intervention | domaine | domaine d'intervention | thématique CTG | axe CTG | grand axe"""),
    SUB_AXIS(ColumnKind.PATH, "Sous-axe", """
            objectif stratégique | sous-volet | sous-domaine | sous-orientation | objectif général"""),
    SUB_SUB_AXIS(ColumnKind.PATH, "Sous-sous-axe", """
            sous-sous axe"""),
    THEME(ColumnKind.LINES, "Thème", """
            thème CTG | thème de la CTG | thème de la convention"""),
    ENJEU(ColumnKind.LINES, "Enjeu", """
            enjeu partagé | enjeu identifié | enjeu prioritaire | enjeu CTG | enjeu auquel répond l'action"""),
    CODE(ColumnKind.CODE, "Code", """
            numéro | n° | no | numéro de l'action | numéro de fiche | n° action | n° de la fiche action | \
            référence | ref | code action | identifiant | id"""),
    TITLE(ColumnKind.TITLE, "Titre de l’action", """
            titre | titre de la fiche action | titre de la fiche | action | intitulé | intitulé de l'action | \
            nom de l'action | libellé | libellé de l'action | fiche action | nom | projet | intitulé du projet | \
            titre du projet | mesure | opération | action proposée | action envisagée | action prévue | action à \
            mener | action à conduire | désignation | intitulé de la fiche action | nom du projet"""),
    SUB_TITLE(ColumnKind.SUB_TITLE, "Titre de la sous-action", """
            sous-action | intitulé de la sous-action | nom de la sous-action | libellé de la sous-action | \
            déclinaison | déclinaison de l'action"""),
    PARENT(ColumnKind.CODE, "Action principale", """
            code de l'action principale | action parente | action mère"""),
    DESCRIPTION(ColumnKind.TEXT, "Descriptif", """
            description | description de l'action | descriptif de l'action | présentation | présentation de \
            l'action | contenu | contenu de l'action | résumé | modalités de mise en œuvre | modalités | détail \
            | détail de l'action | contexte | contexte et enjeux | mise en œuvre | déroulement"""),
    TOPIC(ColumnKind.NAMES, true, "Thématique", """
            thématique principale | sous-thématique | mots clés | sujet | thématique transversale | sous-thème | \
            étiquettes | tags"""),
    OBJECTIVES(ColumnKind.TEXT, "Objectifs", """
            objectif de l'action | objectif opérationnel | but | finalité | objectifs visés | objectifs \
            poursuivis | objectif spécifique"""),
    GOVERNANCE(ColumnKind.ORIGIN, "Instances de gouvernance", """
            gouvernance | instance | instance de suivi | comité de pilotage"""),
    INDICATORS(ColumnKind.ORIGIN, "Indicateurs liés", """
            indicateur | indicateur d'évaluation | indicateur de suivi | indicateur de résultat | critère \
            d'évaluation | évaluation | modalités d'évaluation | indicateurs de réussite"""),
    EXPECTED(ColumnKind.ORIGIN, "Résultats attendus", """
            effets attendus | résultat | impact attendu | résultats visés | livrable"""),
    AUDIENCE(ColumnKind.NAMES, "Cibles", """
            public | public cible | public visé | publics concernés | bénéficiaire | public bénéficiaire | \
            population cible | destinataire | public prioritaire"""),
    AGE(ColumnKind.NAMES, "Tranche d’âge", """
            âge | âges | tranches d'âges | âge du public | public âge"""),
    PILOT(ColumnKind.NAMES, "Structure pilote", """
            pilote | porteur | porteur de projet | structure porteuse | pilote de l'action | porteur de l'action \
            | organisme pilote | maître d'ouvrage | institution pilote | pilotage | chef de file | responsable | \
            opérateur | organisme porteur"""),
    CO_PILOT(ColumnKind.NAMES, "Copilote", """
            co-pilote | copilotage | co-pilotage | structure copilote | structure co-pilote | co-porteur"""),
    SERVICE(ColumnKind.NAMES, "Direction ou service pilote", """
            service | direction | service pilote | direction pilote | pôle | département pilote | service \
            département pôle pilote | service référent | direction référente | service concerné | direction \
            concernée | service porteur | service responsable"""),
    PERSON(ColumnKind.PEOPLE, "Personne pilote", """
            référent | référent technique | personne référente | contact | responsable de l'action | chargé de \
            projet | chef de projet | personne responsable | agent référent | technicien référent | \
            interlocuteur | référent de l'action | chargé de coopération | nom du référent | personne en charge"""),
    ELECTED(ColumnKind.PEOPLE, "Élu·e référent·e", """
            élu | élu en charge | élu pilote | élu responsable | adjoint | adjoint référent | élu porteur"""),
    PARTNERS(ColumnKind.NAMES, "Partenaires", """
            partenaire associé | structure associée | acteur | acteurs mobilisés | acteurs concernés | \
            partenaires mobilisés | partenaires de l'action | partenaires à mobiliser | partenariat | \
            partenaires opérationnels | structure partenaire | acteurs associés"""),
    OPERATOR(ColumnKind.NAMES, "Structure opératrice", """
            organisme opérateur | structures opératrices | organisation opératrice"""),
    MEANS(ColumnKind.ORIGIN, "Moyens humains et techniques", """
            moyens | ressources | moyens mobilisés | moyens humains | moyens techniques | moyens nécessaires | \
            moyens matériels"""),
    PARTICIPATION(ColumnKind.TEXT, "Participation citoyenne", """
            participation des habitants | implication des habitants | concertation | participation des familles \
            | place des habitants"""),
    FINANCING(ColumnKind.ORIGIN, "Financements", """
            financement | plan de financement | moyens financiers | sources de financement"""),
    FUNDER(ColumnKind.NAMES, true, "Financeur", """
            cofinanceur | co-financeur | organisme financeur | partenaire financier | partenaires financeurs"""),
    AMOUNT(ColumnKind.ORIGIN, true, "Montant", """
            montant € TTC | montant € HT | montant accordé | montant demandé"""),
    BUDGET(ColumnKind.ORIGIN, "Budget prévisionnel total", """
            budget | budget prévisionnel | coût | coût total | coût prévisionnel | budget total | coût estimatif \
            | budget estimé"""),
    STATUS(ColumnKind.STATUS, "Statut", """
            état | statut de l'action | état de l'action | situation | phase"""),
    PROGRESS(ColumnKind.STATUS, "Avancement", """
            état d'avancement | avancée | niveau d'avancement | degré d'avancement | réalisation | taux de \
            réalisation | % de réalisation | progression"""),
    MOOD(ColumnKind.MOOD, "Météo", """
            météo de l'action | météo projet | tendance | feu | voyant"""),
    PRIORITY(ColumnKind.PRIORITY, "Niveau de priorité", """
            priorité | degré de priorité | priorisation | urgence | ordre de priorité"""),
    NATURE(ColumnKind.NATURE, "Nature", """
            nature de l'action | type d'action | existante / à consolider / à développer | catégorie d'action | \
            action existante à consolider à développer | nouvelle action ou existante | existant ou nouveau"""),
    START(ColumnKind.START, "Date de début", """
            début | démarrage | date de démarrage | date de lancement | lancement | début prévisionnel | date de \
            début prévisionnelle | année de début | début de l'action | date début"""),
    END(ColumnKind.END, "Date de fin", """
            fin | date de fin prévisionnelle | fin prévisionnelle | année de fin | fin de l'action | date fin | \
            date de clôture | date d'achèvement"""),
    DUE(ColumnKind.END, "Échéance", """
            date d'échéance | délai | date limite | date butoir | échéance de réalisation | date de réalisation"""),
    ENDLESS(ColumnKind.ENDLESS, "Action en amélioration continue", """
            amélioration continue | sans fin | action pérenne | action continue | action permanente"""),
    CALENDAR(ColumnKind.ORIGIN, "Calendrier", """
            calendrier prévisionnel | planning | période | échéancier | temporalité | période de réalisation | \
            année scolaire | année | durée"""),
    AREA(ColumnKind.NAMES, "Quartier", """
            quartiers concernés | secteur | secteur géographique"""),
    QPV(ColumnKind.NAMES, "QPV", """
            quartier prioritaire | quartier prioritaire de la politique de la ville | QPV concerné"""),
    TERRITORY(ColumnKind.NAMES, "Territoire", """
            territoire concerné | périmètre | zone | lieu | localisation | commune | communes concernées | \
            territoire d'intervention | échelle territoriale"""),
    CONTRACT(ColumnKind.NAMES, "Contrat", """
            autre contrat | dispositif | dispositifs liés | contrats liés | cadre contractuel | articulation \
            avec d'autres dispositifs | autres contrats concernés | lien avec d'autres dispositifs"""),
    LINKED_ACTIONS(ColumnKind.ORIGIN, "Actions liées", """
            action liée | actions des plans liées | liens avec d'autres actions"""),
    LINKED_SHEETS(ColumnKind.ORIGIN, "Fiches des plans liées", """
            mesures liées | fiches liées | fiches actions liées"""),
    NOTES(ColumnKind.NOTE, "Notes de suivi", """
            suivi | notes | note | commentaire de suivi | actualité | bilan | point d'étape | point de situation \
            | suivi de l'action | dernière nouvelle"""),
    MORE_NOTES(ColumnKind.NOTE, "Notes complémentaires", """
            commentaire | observation | remarque | informations complémentaires | précisions | divers | \
            complément d'information"""),
    STEPS(ColumnKind.LINES, "Étapes", """
            étapes de la fiche action | étapes de l'action | étapes clés | étapes de réalisation | jalons | \
            prochaines étapes | étapes de mise en œuvre"""),
    LINKS(ColumnKind.LINKS, "Documents et liens", """
            liens | lien | documents | pièces jointes | lien internet | site internet | url | lien utile | \
            ressources en ligne | documents liés"""),
    LATE(ColumnKind.COMPUTED, "En retard", """
            action en retard"""),
    SILENT(ColumnKind.COMPUTED, "Sans nouvelle", """
            action sans nouvelle"""),
    NEWS_DAY(ColumnKind.COMPUTED, "Date de la dernière nouvelle", """
            date des dernières nouvelles"""),
    SEEN_BY(ColumnKind.COMPUTED, "Visibilité", """
            visible par"""),
    REFERENCE(ColumnKind.REFERENCE, FicheDocument.REFERENCE, """
            repère""");

    private final ColumnKind kind;
    private final boolean repeated;
    private final String label;
    private final String synonyms;

    PlanColumn(ColumnKind kind, String label, String synonyms) {
        this(kind, false, label, synonyms);
    }

    PlanColumn(ColumnKind kind, boolean repeated, String label, String synonyms) {
        this.kind = kind;
        this.repeated = repeated;
        this.label = label;
        this.synonyms = synonyms;
    }

    ColumnKind kind() {
        return kind;
    }

    String label() {
        return label;
    }

    static List<ColumnDescription> descriptions() {
        return Arrays.stream(values()).map(PlanColumn::description).toList();
    }

    private ColumnDescription description() {
        return new ColumnDescription(name(), label, List.of(synonyms.split(" \\| ", -1)), repeated);
    }
}
