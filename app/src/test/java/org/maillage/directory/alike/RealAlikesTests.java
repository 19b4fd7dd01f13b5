package org.maillage.directory.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.directory.Scopes;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.directory.intake.Lists;
import org.maillage.figures.SharedData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Lists of several producers that tell of the same town.
@HouseTest
@Transactional
class RealAlikesTests {

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Structures structures;

    @Autowired
    private Scopes scopes;

    @Autowired
    private Alikes alikes;

    @Autowired
    private Lists lists;

    /// The places of a sample, by hand: on each line, the names under which the lists of Angers tell of one place.
    private static final String ANGERS = """
            Bibliothèque municipale - Belle-Beille | Bibliotheque Belle-Beille
            Bibliothèque municipale - Roseraie | Bibliothèque de la Roseraie | Bibliotheque de la Roseraie
            Bibliothèque de Monplaisir | Bibliothèque municipale - Monplaisir | Bibliotheque Monplaisir
            Bibliotheque des Justices | Bibliothèque des Justices | Bibliothèque municipale - Justices
            Bibliotheque du Lac de Maine | Bibliothèque Lac de Maine | Bibliothèque municipale - Lac de Maine
            Bibliothèque municipale - Annie-Fratellini | Bibliothèque Annie-Fratellini | Bibliotheque Annie Fratellini
            Bibliothèque municipale - Nelson Mandela | Bibliothèque Nelson-Mandela | Bibliotheque Nelson Mandela
            Bibliothèque municipale - Saint-Nicolas | Bibliothèque municipale Saint-Nicolas | Bibliotheque Saint-Nicolas
            Médiathèque Toussaint
            Bibliothèque Universitaire - Belle-Beille
            Bibliothèque Universitaire - Saint Serge
            Centre Jacques Tati | Maison de Quartier - Jacques Tati | Maison de quartier d'Angers
            Centre Jean Vilar
            Maison de Quartier - Archipel | L'Archipel Espace d'animation | Maison de quartier L'Archipel
            Maison de Quartier - Angers Centre | ACA | Maison de Quartier Angers Centre Animation (ACA)
            Maison de Quartier - Hauts de Saint Aubin | Maison de quartier Hauts-de-Saint-Aubin
            Maison de Quartier - Lac de Maine (ILM) | ILM Maison du Lac
            Maison de Quartier - Le Trois-Mâts | Maison de quartier Le Trois-Mâts
            Maison de Quartier - Marcelle Menet | Maison de Quartier Marcelle Menet
            Maison de Quartier - Le Quart'Ney
            Maison pour Tous Monplaisir
            Relais Mairie - Belle-Beille
            Relais Mairie - Hauts-de-Saint-Aubin | Relais-Mairie Hauts-de-Saint-Aubin
            Relais Mairie - Monplaisir | Relais-Mairie Monplaisir
            Hôtel de ville | Hôtel de Ville d'Angers
            Mission Locale Angevine - Antenne Roseraie | Mission locale angevine - Antenne Roseraie
            Mission Locale Angevine - Antenne Centre-Ville | Mission locale angevine - Antenne Centre-ville
            Mission Locale Angevine - Antenne Monplaisir | Mission locale angevine - Antenne Monplaisir
            Maison Départementale des Solidarités - Angers Est
            Maison Départementale des Solidarités - Angers Centre
            Maison Départementale des Solidarités - Angers Ouest | Maison Départementale des Solidarités - Angers ouest
            Maison Départementale des Solidarités - Angers Sud | Maison Départementale des Solidarités - Angers sud
            Pôle emploi - Angers Capucins | Pôle emploi Angers Capucins
            Pôle Emploi - la Roseraie | Pôle emploi Angers la Roseraie
            Pôle emploi - Balzac | Pôle emploi Balzac
            Pause Thé Couleurs (CLCV) | CLCV Pause Thé Couleurs
            Point accueil Santé Solidarité | Point accueil santé solidarités (PASS)
            Préfecture d'Angers | Préfecture de Maine-et-Loire - Site Aubin
            Préfecture de Maine-et-Loire - Site Hanneloup
            CAF - Angers
            CPAM - Agence d'Angers
            """;

    /// Conseillers numériques whom their list gives twice, by hand. The same association at three doors is three
    /// places.
    private static final String MARSEILLE = """
            ACTION SOLIDARITE DE MARSEILLE
            Agence sud | CCAS Agence Sud
            Agence centre | CCAS Agence Centre
            CCAS Agence Est
            ARBORESCENCE
            CS Capelette
            La Fraternité de la Belle de Mai
            La Cité des Métiers de Marseille et de PACA
            MISSION LOCALE DE MARSEILLE
            MTP/CS BONNEVEINE
            Recyclo'Bus
            PREVENTION ET SOIN DES ADDICTIONS
            """;

    @Test
    void findsThePlacesOfAngersThatSeveralListsTellOf() {
        bringIn(
                "49007",
                "Angers",
                "mednum/source_angers.json",
                "mednum/source_maine-et-loire_ancien.json",
                "mednum/lieux-de-mediation-numerique.cnfs_2022.json",
                "services/adresses-des-bibliotheques-publiques.csv");
        // The national list puts these two libraries kilometres away from where they are, under other numbers: each is
        // proposed with the sheet of another list that bears its very address, and is joined through it.
        assertThat(held(ANGERS).wrong()).isEmpty();
        assertThat(held(ANGERS).missing())
                .hasSize(2)
                .allMatch(pair -> pair.contains("Roseraie") || pair.contains("Saint-Nicolas"));
    }

    @Test
    void findsTheConseillersOfMarseilleThatOneListGivesTwice() {
        bringIn("13055", "Marseille", "mednum/lieux-de-mediation-numerique.cnfs_2022.json");
        assertThat(held(MARSEILLE)).isEqualTo(new Held(List.of(), List.of()));
    }

    /// @param missing pairs of one place that were not proposed
    /// @param wrong pairs of two places that were
    private record Held(List<String> missing, List<String> wrong) {}

    private Held held(String sample) {
        var places = new HashMap<String, Integer>();
        List<String> lines = sample.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            for (String name : lines.get(i).split(" \\| ")) {
                places.put(name.strip(), i);
            }
        }
        List<String> communes = scopes.of(lists.space()).communes();
        List<Structure> sheets = structures.listIn(communes).stream()
                .filter(one -> places.containsKey(one.name()))
                .toList();
        Set<Set<StructureId>> proposed = alikes.listPairs(communes).stream()
                .map(pair -> Set.of(pair.one(), pair.other()))
                .collect(Collectors.toSet());
        var missing = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        for (int i = 0; i < sheets.size(); i++) {
            for (int j = i + 1; j < sheets.size(); j++) {
                Structure one = sheets.get(i);
                Structure other = sheets.get(j);
                boolean same = places.get(one.name()).equals(places.get(other.name()));
                if (same != proposed.contains(Set.of(one.id(), other.id()))) {
                    (same ? missing : wrong).add(said(one) + " / " + said(other));
                }
            }
        }
        return new Held(missing, wrong);
    }

    private static String said(Structure one) {
        return one.name() + " (" + one.origin().source() + ", " + one.sheet().get(StructureField.ADDRESS) + ")";
    }

    private void bringIn(String insee, String town, String... names) {
        jdbc.sql("update territory.area set code = ?, name = ? where id = ?")
                .params(insee, town, cast.saintAubin.id().value())
                .update();
        for (String name : names) {
            lists.apply(lists.stage("structures", SharedData.file(name)));
        }
    }
}
