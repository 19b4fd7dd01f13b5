package org.maillage.convention.web.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeStage;
import org.maillage.base.intake.RowCounts;
import org.maillage.base.intake.RowDifference;
import org.maillage.base.intake.RowProblem;
import org.maillage.base.intake.RowState;
import org.maillage.convention.conversation.ConversationLink;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Link;
import org.maillage.site.components.Pager;
import org.maillage.site.components.Tab;

/// A file with one page of its rows.
///
/// @param talk to what is said about it
/// @param toLookAt what its rows brought that only a person can judge, or null
public record ImportPage(
        IntakeFile file,
        RowCounts counts,
        String address,
        List<Link> crumbs,
        String summary,
        List<Tab> tabs,
        List<Line> lines,
        Pager pager,
        @Nullable ConversationLink talk,
        @Nullable Link toLookAt) {

    /// @param below whether it is a part of the row above
    /// @param name of the object it tells of, empty without one
    /// @param path of that object, or null
    /// @param edit address of the page that corrects it, or null once nothing can be corrected
    public record Line(
            int number,
            String title,
            String place,
            boolean below,
            String state,
            String tone,
            String name,
            @Nullable String path,
            List<RowDifference> differences,
            List<RowProblem> problems,
            String kept,
            @Nullable String edit) {

        private static final int LONGEST = 160;

        public String sentence(RowProblem problem) {
            return ImportWords.sentence(problem.reason());
        }

        /// A difference is looked at in a list: long texts are cut there, not on the page of the row.
        public static String cut(String text) {
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
        }
    }

    public boolean underWay() {
        return file.stage().underWay();
    }

    public boolean waits() {
        return file.stage() == IntakeStage.STAGED;
    }

    public boolean applied() {
        return file.stage() == IntakeStage.APPLIED;
    }

    /// Rows of a file that came with a convention stayed where they were.
    public boolean mayBeTakenBack() {
        return applied() && counts.all() > 0;
    }

    public boolean takenBack() {
        return file.stage() == IntakeStage.TAKEN_BACK;
    }

    public boolean hasErrors() {
        return counts.of(RowState.ERROR) > 0;
    }

    public int toWrite() {
        return counts.toWrite();
    }

    public String doing() {
        return switch (file.stage()) {
            case STAGING -> "Lecture des lignes";
            case APPLYING -> "Application, en une seule fois";
            case TAKING_BACK -> "Annulation de l’import";
            case RECEIVED, STAGED, APPLIED, TAKEN_BACK, DECLINED -> "";
        };
    }

    public boolean counted() {
        return file.stage() == IntakeStage.STAGING && file.total() > 0;
    }

    public String progress() {
        return file.done() + " sur " + file.total();
    }

    public int percent() {
        return file.total() == 0 ? 0 : (int) (100L * file.done() / file.total());
    }

    /// "3 nouvelles, 1 identique": what there is none of is not told.
    public String account() {
        return Stream.of(
                        counted(RowState.NEW, "nouvelle"),
                        counted(RowState.CHANGED, "modifiée"),
                        counted(RowState.SAME, "identique"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), words -> words.isEmpty() ? "aucune ligne à appliquer" : words));
    }

    private String counted(RowState state, String word) {
        int count = counts.of(state);
        return count == 0 ? "" : count + "\u00a0" + plural(count, word);
    }

    private static String plural(int count, String word) {
        return count > 1 ? word + "s" : word;
    }

    public CellWords cells() {
        return new CellWords(file.cells());
    }

    public String applyLabel() {
        return toWrite() == 1 ? "Appliquer 1 ligne" : "Appliquer " + toWrite() + " lignes";
    }

    public String appliedOn() {
        return file.appliedAt() == null ? "" : FrenchDates.dayAndTime(file.appliedAt());
    }

    public String takenBackOn() {
        return file.takenBackAt() == null ? "" : FrenchDates.dayAndTime(file.takenBackAt());
    }
}
