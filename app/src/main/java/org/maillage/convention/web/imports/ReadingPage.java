package org.maillage.convention.web.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.base.intake.ColumnDescription;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.Question;
import org.maillage.base.intake.RecognisedColumn;
import org.maillage.base.intake.SheetChoice;
import org.maillage.base.intake.UnreadCell;
import org.maillage.convention.Space;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;

/// How a file is read, to be put right before its rows are judged.
public record ReadingPage(
        Space space,
        IntakeFile file,
        SheetChoice choice,
        IntakeReading reading,
        boolean keepsWords,
        List<ColumnDescription> descriptions,
        List<Question> questions,
        Map<String, String> answers,
        FormErrors errors) {

    /// @param found why the heading was recognised, or that it was not
    public record ColumnField(String name, String heading, String found, List<OptionGroup> choices) {}

    public record QuestionField(String name, String label, String hint, List<OptionGroup> groups) {}

    public List<Link> crumbs() {
        return List.of(new Link("Imports", ImportAddress.all(space)));
    }

    public String action() {
        return ImportAddress.of(space, file.id()) + "/lecture";
    }

    public String summary() {
        if (reading.whyNone() != null) {
            return reading.whyNone();
        }
        int rows = reading.rows().size();
        return rows + (rows > 1 ? " lignes" : " ligne") + " dans la feuille « " + sheet() + " », en-têtes à la ligne "
                + reading.headerRow() + " · " + reading.cellCount() + " cellules, "
                + reading.unread().size() + " non reprises";
    }

    public List<OptionGroup> sheets() {
        return OptionGroup.single(reading.sheets().stream()
                .map(name -> new Option(name, name, name.equals(reading.sheet())))
                .toList());
    }

    public String sheet() {
        return Objects.requireNonNullElse(reading.sheet(), "");
    }

    public String header() {
        return reading.headerRow() == 0 ? "" : String.valueOf(reading.headerRow());
    }

    public List<ColumnField> columns() {
        var fields = new ArrayList<ColumnField>();
        List<String> headings = ReadingForm.headings(reading);
        for (int index = 0; index < headings.size(); index++) {
            String heading = headings.get(index);
            RecognisedColumn column = reading.columns().stream()
                    .filter(one -> one.heading().equals(heading))
                    .findFirst()
                    .orElse(null);
            fields.add(new ColumnField(
                    ReadingForm.columnField(index),
                    heading.replace('\n', ' '),
                    column == null
                            ? keepsWords
                                    ? "non reconnue : gardée dans les champs d’origine"
                                    : "non reconnue : laissée de côté"
                            : column.likeness().label(),
                    OptionGroup.single(options(column))));
        }
        return fields;
    }

    public String noColumn() {
        return keepsWords ? "Aucune : garder dans les champs d’origine" : "Aucune : laisser de côté";
    }

    private List<Option> options(@Nullable RecognisedColumn column) {
        return descriptions.stream()
                .map(description -> new Option(
                        description.key(),
                        description.label(),
                        column != null
                                && description.key().equals(column.description().key())))
                .toList();
    }

    public List<QuestionField> questionFields() {
        var fields = new ArrayList<QuestionField>();
        for (int index = 0; index < questions.size(); index++) {
            Question question = questions.get(index);
            String chosen = answers.getOrDefault(question.key(), question.proposed());
            fields.add(new QuestionField(
                    ReadingForm.answerField(index),
                    question.label(),
                    question.hint(),
                    question.groups().stream()
                            .map(group -> group(group, chosen))
                            .toList()));
        }
        return fields;
    }

    private static OptionGroup group(Question.Group group, String chosen) {
        return new OptionGroup(
                group.label().isEmpty() ? null : group.label(),
                group.choices().stream()
                        .map(one ->
                                new Option(one.value(), one.label(), one.value().equals(chosen)))
                        .toList());
    }

    public List<UnreadCell> unread() {
        return reading.unread();
    }
}
