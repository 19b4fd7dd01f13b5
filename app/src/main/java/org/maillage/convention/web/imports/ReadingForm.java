package org.maillage.convention.web.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.maillage.base.intake.ColumnRecognition;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.Question;
import org.maillage.base.intake.RecognisedColumn;
import org.maillage.base.intake.SheetChoice;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;

/// What a person says about the reading of a file. A heading is named by its place in the line of headings.
record ReadingForm(Map<String, String> typed) {

    static final String SHEET = "feuille";
    static final String HEADER = "entete";

    static String columnField(int index) {
        return "colonne-" + index;
    }

    static String answerField(int index) {
        return "reponse-" + index;
    }

    /// The headings of a reading, known ones first as they stand, then the others.
    static List<String> headings(IntakeReading reading) {
        return Stream.concat(reading.columns().stream().map(RecognisedColumn::heading), reading.unknown().stream())
                .distinct()
                .toList();
    }

    SheetChoice choice(SheetChoice before) {
        String sheet = typed.getOrDefault(SHEET, before.sheet() == null ? "" : before.sheet());
        Integer row = header().matches("\\d{1,6}") ? Integer.valueOf(header()) : null;
        return new SheetChoice(sheet.isEmpty() ? null : sheet, row, before.columns());
    }

    private String header() {
        return Typed.line(typed.getOrDefault(HEADER, ""));
    }

    boolean movesTable(SheetChoice before) {
        SheetChoice now = choice(before);
        return !Objects.equals(now.sheet(), typed.getOrDefault("feuille-avant", "")) && now.sheet() != null
                || !header().isEmpty() && !header().equals(typed.getOrDefault("entete-avant", ""));
    }

    /// The columns that were given another meaning than the reading found.
    Map<String, String> named(IntakeReading reading) {
        Map<String, String> found = new HashMap<>();
        reading.columns()
                .forEach(column ->
                        found.put(column.heading(), column.description().key()));
        var named = new LinkedHashMap<String, String>();
        List<String> headings = headings(reading);
        for (int index = 0; index < headings.size(); index++) {
            String heading = headings.get(index);
            String said = typed.get(columnField(index));
            if (said != null && !said.equals(found.getOrDefault(heading, ""))) {
                named.put(ColumnRecognition.keyOf(heading), said);
            }
        }
        return named;
    }

    Map<String, String> answers(List<Question> questions) {
        var answers = new LinkedHashMap<String, String>();
        for (int index = 0; index < questions.size(); index++) {
            answers.put(questions.get(index).key(), typed.getOrDefault(answerField(index), ""));
        }
        return answers;
    }

    FormErrors errors(List<Question> questions, IntakeReading reading) {
        var errors = new LinkedHashMap<String, String>();
        if (reading.whyNone() != null) {
            errors.put(HEADER, reading.whyNone());
        }
        for (int index = 0; index < questions.size(); index++) {
            if (!questions.get(index).allows(typed.getOrDefault(answerField(index), ""))) {
                errors.put(
                        answerField(index),
                        "Dites à quoi correspond « %s »."
                                .formatted(questions.get(index).label()));
            }
        }
        return new FormErrors(errors);
    }
}
