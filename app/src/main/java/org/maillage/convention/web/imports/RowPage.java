package org.maillage.convention.web.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.ReadCell;
import org.maillage.base.intake.RowProblem;
import org.maillage.base.intake.StagedRow;
import org.maillage.convention.Space;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;

/// One row with all of its cells.
/// @param keepsWords whether a text that no field takes is kept all the same
/// @param form what its fields hold: what was said before, or words that come back from a draft
public record RowPage(Space space, IntakeFile file, StagedRow row, boolean keepsWords, RowForm form) {

    private static final int ONE_LINE = 80;

    public record Field(
            String name,
            String label,
            String value,
            boolean lines,
            boolean required,
            String asIsName,
            boolean mayStayAsIs,
            boolean asIs,
            String sureName,
            boolean sure,
            String original,
            List<RowProblem> problems) {

        public boolean troubled() {
            return mayStayAsIs && (asIs || problems.stream().anyMatch(RowProblem::blocking));
        }

        public boolean doubtful() {
            return sure || problems.stream().anyMatch(problem -> !problem.blocking());
        }

        public String sentence(RowProblem problem) {
            return ImportWords.sentence(problem.reason());
        }

        public String proposal(RowProblem problem, String text) {
            return problem.at() + "=" + text;
        }
    }

    public String sentence(RowProblem problem) {
        return ImportWords.sentence(problem.reason());
    }

    public String title() {
        return row.read().title();
    }

    public List<Link> crumbs() {
        return List.of(
                new Link("Imports", ImportAddress.all(space)),
                new Link(file.fileName(), ImportAddress.of(space, file.id())));
    }

    public String action() {
        return ImportAddress.row(space, file.id(), row.read().number());
    }

    public String back() {
        return ImportAddress.of(space, file.id());
    }

    public List<RowProblem> ofRow() {
        return row.judgement().problems().stream()
                .filter(problem -> problem.at().isEmpty())
                .toList();
    }

    /// Blocking problems stand at their fields as errors do.
    public FormErrors errors() {
        Map<String, String> errors = row.judgement().problems().stream()
                .filter(problem -> problem.blocking() && !problem.at().isEmpty())
                .collect(Collectors.toMap(
                        problem -> RowForm.TEXT + problem.at(),
                        problem -> ImportWords.sentence(problem.reason()) + " " + problem.suggestion(),
                        (first, second) -> first,
                        LinkedHashMap::new));
        return new FormErrors(errors);
    }

    public List<Field> fields() {
        return row.read().cells().stream().map(this::field).toList();
    }

    private Field field(ReadCell cell) {
        String value = form.text(cell);
        return new Field(
                RowForm.TEXT + cell.at(),
                cell.heading() + " (" + cell.at() + ")",
                value,
                value.length() > ONE_LINE || value.contains("\n"),
                cell.equals(row.read().cells().getFirst()),
                RowForm.AS_IS + cell.at(),
                keepsWords,
                form.asIs(cell),
                RowForm.SURE + cell.at(),
                form.sure(cell),
                cell.text(),
                row.judgement().problems().stream()
                        .filter(problem -> problem.at().equals(cell.at()))
                        .toList());
    }
}
