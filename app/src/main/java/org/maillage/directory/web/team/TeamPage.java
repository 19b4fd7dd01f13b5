package org.maillage.directory.web.team;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Column;
import org.maillage.site.components.Link;
import org.maillage.site.components.Tab;

/// What the team of one structure is qualified for.
///
/// @param years the latest first
/// @param addNeed null for who only reads; so is the other
public record TeamPage(
        String title,
        String kind,
        List<Link> crumbs,
        List<Tab> tabs,
        List<Year> years,
        @Nullable String addNeed,
        @Nullable String addTraining) {

    public static final List<Column> NEEDS = List.of(
            Column.plain("Qualification"),
            Column.plain("Besoin").asNumbers(),
            Column.plain("Cible").asNumbers(),
            Column.plain("Atteint").asNumbers(),
            Column.plain("Où on en est"));

    public static final List<Column> TRAININGS = List.of(
            Column.plain("Formation"),
            Column.plain("Personnes").asNumbers(),
            Column.plain("Organisme"),
            Column.plain("État"),
            Column.plain("Coût").asNumbers(),
            Column.plain("Qui paie"));

    public record Year(int year, List<NeedLine> needs, List<TrainingLine> trainings) {}

    /// @param full whole name of the qualification
    public record NeedLine(
            String label, String full, GapBar bar, @Nullable String edit) {}

    public record TrainingLine(
            String label,
            int people,
            String trainer,
            String tone,
            String state,
            String cost,
            String paidBy,
            @Nullable String edit) {}
}
