package org.maillage.site.dev;

import java.util.List;
import org.maillage.site.components.Change;
import org.maillage.site.components.Change.Difference;
import org.maillage.site.components.Column;
import org.maillage.site.components.Link;
import org.maillage.site.components.NoteLine.Mood;
import org.maillage.site.components.StepLine;
import org.maillage.site.components.ThreadStep;

/// What the sheet of an action holds.
final class SampleSheet {

    private static final String HERE = "#fiche";

    private SampleSheet() {}

    static List<ThreadStep> thread() {
        return List.of(
                step("Constat", "2\u00a0300 habitants à plus de 15\u00a0min à pied d’un centre social"),
                step("Enjeu", "Un centre social dans chaque QPV"),
                new ThreadStep("Cette action", List.of(Link.text("3 étapes sur 7")), null, true, ""),
                new ThreadStep(
                        "Moyens",
                        List.of(Link.text("128\u00a0000\u00a0€ par an")),
                        "dont 54\u00a0000\u00a0€ à confirmer",
                        false,
                        ""),
                new ThreadStep(
                        "Effet attendu",
                        List.of(Link.text("0 habitant de QPV à plus de 15\u00a0min")),
                        null,
                        false,
                        ""));
    }

    static List<ThreadStep> brokenThread() {
        return List.of(
                new ThreadStep("Enjeu", List.of(), null, false, "aucun enjeu : à rattacher"),
                new ThreadStep("Cette action", List.of(Link.text("aucune étape")), null, true, ""),
                new ThreadStep("Effet attendu", List.of(), null, false, "aucun objectif"));
    }

    private static ThreadStep step(String label, String words) {
        return new ThreadStep(label, List.of(new Link(words, HERE)), null, false, "");
    }

    static List<StepLine> steps() {
        return List.of(
                new StepLine(
                        "Trouver un local de 120\u00a0m² au rez-de-chaussée",
                        true,
                        "faite le 12\u00a0juin 2025",
                        null,
                        "/dev/etapes/1",
                        "/dev/etapes/1/modifier",
                        2),
                new StepLine(
                        "Écrire le projet social avec les habitants",
                        false,
                        "avant le 15\u00a0janvier 2026",
                        new Mood("warn", "Dans 8\u00a0semaines"),
                        "/dev/etapes/2",
                        "/dev/etapes/2/modifier",
                        1),
                new StepLine(
                        "Signer le bail",
                        false,
                        "avant le 30\u00a0septembre 2025",
                        new Mood("bad", "En retard de 2\u00a0mois"),
                        "/dev/etapes/3",
                        "/dev/etapes/3/modifier",
                        1),
                new StepLine("Ouvrir l’accueil (vue par qui ne fait que lire)", false, null, null, null, null, 1),
                new StepLine("Former les bénévoles (lue, faite)", true, null, null, null, null, 1));
    }

    static List<Change> changes() {
        return List.of(
                new Change(
                        "Claire Lemoine",
                        "hier à 17\u00a0h\u00a042",
                        "a modifié la fiche",
                        new Link("VS-04", HERE),
                        List.of(
                                new Difference("Nature", "à développer", "à consolider"),
                                new Difference("Échéance", null, "30\u00a0septembre 2026"),
                                new Difference("Copilote", "Ville · Vie des quartiers", null))),
                new Change("Karim Benali", "3\u00a0octobre 2025", "a créé l’action", null, List.of()));
    }

    static List<Column> columns() {
        return List.of(
                Column.sortable("Action et pilote", "#tableau", Column.Order.ASCENDING),
                Column.plain("Code"),
                Column.sortable("Nature", "#tableau", Column.Order.NONE),
                Column.plain("Avancement"),
                Column.plain("Territoire"),
                Column.sortable("Montant", "#tableau", Column.Order.NONE).asNumbers());
    }
}
