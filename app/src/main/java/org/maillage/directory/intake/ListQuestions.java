package org.maillage.directory.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.Question;
import org.maillage.territory.Slugs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a list does not say by itself: which list it is, and what of it is wanted.
@Component
class ListQuestions {

    private static final String SOURCE = "source";
    private static final String KEPT = "garder";
    private static final String TERRITORY = "territoire";
    private static final String ALL = "tout";
    private static final int ROWS_LOOKED_AT = 500;

    private final JdbcClient jdbc;

    ListQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Question> of(IntakeReading reading) {
        return of(reading, proposedFor(reading));
    }

    /// The list of services that came with a list of structures goes under the same name.
    List<Question> ofServices(IntakeReading reading) {
        String[] structures = reading.rows().stream()
                .limit(ROWS_LOOKED_AT)
                .flatMap(row -> row.find(Columns.STRUCTURE_ID).stream())
                .map(cell -> cell.text().strip())
                .distinct()
                .toArray(String[]::new);
        return of(
                reading,
                jdbc.sql("""
                        select source from directory.structure
                        where deleted_at is null and (source_id = any (:ids) or source_id = any
                          (select source || '--' || id from unnest(:ids) id))
                        group by source order by count(*) desc, source limit 1
                        """)
                        .param("ids", structures)
                        .query((row, _) -> row.getString(1))
                        .optional()
                        .orElseGet(() -> proposedFor(reading)));
    }

    private List<Question> of(IntakeReading reading, String proposed) {
        Question kept = new Question(
                KEPT,
                "Que garder de cette liste\u00a0?",
                "Une liste nationale tient des milliers de lignes\u00a0; seules celles de votre territoire sont proposées.",
                List.of(new Question.Group(
                        "",
                        List.of(
                                new Question.Choice(TERRITORY, "Ce qui se trouve sur notre territoire"),
                                new Question.Choice(ALL, "Tout, aussi hors du territoire")))),
                TERRITORY,
                true);
        boolean named = reading.columns().stream()
                .anyMatch(column -> column.description().key().equals(Columns.SOURCE));
        return named ? List.of(kept) : List.of(source(proposed), kept);
    }

    // Named after its sheet: the next edition is recognised by a person, who sees the lists that are there.
    private Question source(String proposed) {
        var lists = new LinkedHashSet<>(List.of(proposed));
        lists.addAll(jdbc.sql("""
                        select source from directory.structure where source <> '' and deleted_at is null
                        group by source order by count(*) desc limit 30
                        """).query((row, _) -> row.getString(1)).list());
        return new Question(
                SOURCE,
                "Quelle est cette liste\u00a0?",
                "La prochaine édition de la même liste mettra à jour les mêmes fiches.",
                List.of(new Question.Group(
                        "",
                        lists.stream()
                                .map(list -> new Question.Choice(list, list))
                                .toList())),
                proposed,
                false);
    }

    private static String proposedFor(IntakeReading reading) {
        String sheet = reading.sheet() == null ? "" : reading.sheet();
        String slug = Slugs.of(sheet).replaceAll("-?\\d{4,}|-\\d{1,2}(?=-|$)", "");
        return slug.isEmpty() || slug.matches("feuille.*|sheet.*") ? "liste-locale" : slug;
    }

    /// The answers of who is not asked.
    static Map<String, String> keeping(boolean all) {
        return Map.of(KEPT, all ? ALL : TERRITORY);
    }

    static Map<String, String> naming(String source) {
        return Map.of(SOURCE, source);
    }

    static String sourceIn(Map<String, String> answers) {
        return answers.getOrDefault(SOURCE, "liste-locale");
    }

    static boolean isTerritoryOnly(Map<String, String> answers) {
        return !ALL.equals(answers.getOrDefault(KEPT, TERRITORY));
    }
}
