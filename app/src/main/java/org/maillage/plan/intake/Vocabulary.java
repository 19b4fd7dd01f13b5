package org.maillage.plan.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maillage.base.intake.Folded;
import org.maillage.convention.Audience;
import org.maillage.plan.AgeBand;
import org.maillage.plan.Mood;
import org.maillage.plan.Nature;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;

/// The words under which cities write a closed list, inclusive and plural forms aside.
final class Vocabulary<T> {

    static final Vocabulary<Progress> PROGRESS = new Vocabulary<Progress>()
            .with(Progress.UPCOMING, """
                    a venir | a discuter | prevu | planifie | programme | non demarre | non commence | a faire | a \
                    lancer | a engager | en projet | projet | a demarrer | pas commence | non engage | a debuter | \
                    0 | 0 % | non debute | en attente de lancement | a l etude | en reflexion | a programmer | \
                    futur""")
            .with(Progress.ONGOING, """
                    en cours | en retard | bloque | engage | demarre | lance | commence | en cours de realisation | \
                    initie | actif | en cours de mise en oeuvre | partiellement realise | en developpement | debute \
                    | amorce""")
            .with(Progress.PAUSED, """
                    en pause | suspendu | reporte | gele | en attente | a l arret | en suspens | differe | ajourne""")
            .with(Progress.DONE, """
                    realise | termine | acheve | fait | finalise | clos | cloture | 100 | 100 % | fini | atteint | \
                    effectue | mis en oeuvre | livre | solde""")
            .with(Progress.ABANDONED, """
                    abandonne | annule | retire | supprime | sans suite""");
    static final Vocabulary<Mood> MOOD = new Vocabulary<Mood>()
            .with(Mood.ON_TRACK, """
                    sur sa trajectoire | vert | soleil | ensoleille | bon | bonne | ok | conforme | beau temps | \
                    beau | satisfaisant | en bonne voie | sur la bonne voie | dans les temps""")
            .with(Mood.WATCH, """
                    a surveiller | orange | jaune | nuage | nuageux | vigilance | couvert | attention | moyen | \
                    mitige | sous surveillance | point de vigilance""")
            .with(Mood.BLOCKED, """
                    bloque | rouge | orage | orageux | pluie | critique | en difficulte | mauvais | alerte | \
                    pluvieux""");
    static final Vocabulary<Priority> PRIORITY = new Vocabulary<Priority>()
            .with(Priority.HIGH, """
                    eleve | haut | haute | forte | fort | prioritaire | tres prioritaire | urgent | 1 | p1 | \
                    priorite 1 | majeur | tres haute | tres elevee | tres eleve | urgente | essentiel""")
            .with(Priority.MEDIUM, """
                    moyen | moyenne | normal | normale | 2 | p2 | priorite 2 | intermediaire | modere""")
            .with(Priority.LOW, """
                    bas | basse | faible | 3 | p3 | priorite 3 | secondaire | mineur | non prioritaire | peu \
                    prioritaire""");
    static final Vocabulary<Nature> NATURE = new Vocabulary<Nature>()
            .with(Nature.EXISTING, """
                    existant | existante | action existante | a maintenir | maintien | reconduite | reconduction | \
                    en place | deja existant | deja existante | a poursuivre | poursuite | a perenniser | reconduit""")
            .with(Nature.CONSOLIDATE, """
                    a consolider | consolider | consolidation | a renforcer | renforcement | renforcer | a \
                    conforter | conforter | a ameliorer | amelioration | existante a consolider | a adapter | \
                    evolution | renforcee | existante a renforcer | action a consolider""")
            .with(Nature.DEVELOP, """
                    a developper | developper | developpement | nouvelle | nouveau | nouvelle action | creation | a \
                    creer | creer | action nouvelle | action a developper | innovation | a construire | en \
                    developpement | a mettre en place""");

    static final Vocabulary<AgeBand> AGE = new Vocabulary<AgeBand>()
            .with(AgeBand.UNDER_3, """
                    0 3 | 0 3 ans | 0 2 ans | moins de 3 ans | petite enfance | tout petit""")
            .with(AgeBand.FROM_3_TO_11, """
                    3 11 | 3 11 ans | 3 10 ans | 3 12 ans | 6 11 ans | enfance""")
            .with(AgeBand.FROM_11_TO_15, """
                    11 15 | 11 15 ans | 11 14 ans | 12 15 ans | 11 17 ans | adolescent | ado | collegien""")
            .with(AgeBand.FROM_15_TO_25, """
                    15 25 | 15 25 ans | 16 25 ans | 15 18 ans | 18 25 ans | jeune adulte""")
            .with(AgeBand.PARENTS, """
                    parent | parentalite""")
            .with(AgeBand.EVERYBODY, """
                    tout public | tout age | tous | tous les age | tous public | grand public | habitant""");
    static final Vocabulary<Audience> AUDIENCE = new Vocabulary<Audience>()
            .with(Audience.DISABILITY, """
                    handicap | situation de handicap | en situation de handicap | personne en situation de handicap | personnes en \
                    situation de handicap | enfant en situation de handicap | enfants en situation de handicap""")
            .with(Audience.PRIORITY_AREAS, """
                    qpv | habitants des quartiers prioritaires | habitants des qpv | habitant des qpv | quartiers prioritaires""")
            .with(Audience.SINGLE_PARENTS, """
                    famille monoparentale | familles monoparentales | parent isole | parents isoles""")
            .with(Audience.LOW_INCOME, """
                    familles aux revenus modestes | famille modeste | familles modestes | public precaire | publics precaires""")
            .with(Audience.NEWCOMERS, """
                    nouvel arrivant | nouveaux arrivants | primo arrivant | primo arrivants""")
            .with(Audience.CHILDREN, """
                    enfant""")
            .with(Audience.YOUNG_PEOPLE, """
                    jeune""")
            .with(Audience.FAMILIES, """
                    famille""")
            .with(Audience.PROFESSIONALS, """
                    professionnel | agent | intervenant""");

    /// The end of « réalisé·e », "réalisé(e)s" or "réalisé-e" once folded.
    private static final Pattern WRITTEN_BOTH_WAYS = Pattern.compile("( e)?( ?e?s)?$");

    private final Map<String, T> meanings = new LinkedHashMap<>();

    private Vocabulary() {}

    private Vocabulary<T> with(T meaning, String words) {
        for (String word : words.split(" \\| ", -1)) {
            meanings.put(word, meaning);
        }
        return this;
    }

    Optional<T> find(String text) {
        String folded = Folded.fold(text);
        return Stream.of(
                        folded,
                        WRITTEN_BOTH_WAYS.matcher(folded).replaceAll(""),
                        strip(folded, "s"),
                        strip(folded, "e"),
                        strip(folded, "es"))
                .map(meanings::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String strip(String folded, String ending) {
        return folded.endsWith(ending) ? folded.substring(0, folded.length() - ending.length()) : folded;
    }
}
