package org.maillage.plan.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.maillage.base.intake.ColumnDescription;
import org.maillage.base.intake.IntakeDesk;
import org.maillage.base.tables.FillableTable.Column;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.Themes;
import org.maillage.convention.imports.ConventionIntake;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Priority;
import org.maillage.site.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Enjeux, one a line.
@Component
@Order(2)
class EnjeuIntake implements ConventionIntake {

    static final String TITLE = "title";
    static final String THEME = "theme";
    static final String DESCRIPTION = "description";
    static final String PRIORITY = "priority";

    private final Enjeux enjeux;
    private final Themes themes;
    private final Words words;

    EnjeuIntake(Enjeux enjeux, Themes themes, Words words) {
        this.enjeux = enjeux;
        this.themes = themes;
        this.words = words;
    }

    @Override
    public String key() {
        return "enjeux";
    }

    @Override
    public String label() {
        return "enjeux";
    }

    @Override
    public String subject() {
        return "enjeu";
    }

    @Override
    public boolean isOpenTo(Space space) {
        return space.rights().mayCoordinateSomeTheme();
    }

    /// The first column is the one that no row goes without.
    @Override
    public List<ColumnDescription> columns() {
        return List.of(
                column(TITLE, "Enjeu", "enjeu partagé", "intitulé de l’enjeu", "titre de l’enjeu", "titre"),
                column(THEME, "Thème", "thématique", "thème CTG", "axe", "champ d’intervention"),
                column(DESCRIPTION, "Description", "descriptif", "constat", "précisions"),
                column(PRIORITY, "Priorité", "niveau de priorité", "degré de priorité"));
    }

    private static ColumnDescription column(String key, String label, String... others) {
        return new ColumnDescription(key, label, List.of(others), false);
    }

    @Override
    public List<Column> model(Space space) {
        List<String> themeNames =
                themes.listOf(space.id()).stream().map(Theme::name).toList();
        List<String> priorities =
                Arrays.stream(Priority.values()).map(words::of).toList();
        return List.of(
                Column.free(
                        "Enjeu",
                        true,
                        "Ce que les partenaires veulent changer ensemble, en une ligne.",
                        "Accueillir chaque enfant près de chez lui"),
                Column.oneOf("Thème", true, "Un thème de la convention.", themeNames),
                Column.free(
                        "Description",
                        false,
                        "Ce qui fonde cet enjeu\u00a0: constats, chiffres, besoins.",
                        "Un enfant sur trois attend une place."),
                Column.oneOf("Priorité", false, "Laissez vide si elle n’est pas décidée.", priorities));
    }

    @Override
    public IntakeDesk desk(Space space, Map<String, String> answers) {
        return new EnjeuDesk(space, enjeux, themes.listOf(space.id()), words);
    }
}
