package org.maillage.plan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.base.intake.IntakeDesk;
import org.maillage.base.intake.Judgement;
import org.maillage.base.intake.MadeRow;
import org.maillage.base.intake.ReadRow;
import org.maillage.base.intake.RowDifference;
import org.maillage.base.intake.RowProblem;
import org.maillage.convention.Space;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Mood;

/// Judges the rows of one plan against the actions of one convention.
final class PlanDesk implements IntakeDesk {

    private static final String NO_TITLE = "cette ligne n’a pas de titre d’action";
    private static final String SUGGEST_TITLE = "Donnez-lui un titre, ou laissez-la de côté.";
    private static final String NO_ANSWER = "on ne sait pas à quel thème correspond « %s »";
    private static final String SUGGEST_ANSWER = "Répondez à la question sur cet axe, à l’étape de lecture.";
    private static final String NOT_YOURS = "vous ne coordonnez pas le thème « %s »";
    private static final String SUGGEST_NOT_YOURS =
            "Laissez cette ligne de côté, ou demandez à qui coordonne ce thème.";

    private final Space space;
    private final Targets targets;
    private final ReturnedFiches returned;
    private final TargetFinding finding;
    private final Branches branches;
    private final Doubts doubts;
    private final RowPlacing placing;
    private final Drafting drafting;
    private final FileWords words;
    private final PlanWriting writing;
    private final Map<Integer, String> titles = new HashMap<>();

    PlanDesk(
            Space space,
            Targets targets,
            ReturnedFiches returned,
            Branches branches,
            FileNames names,
            FileWords words,
            PlanWriting writing) {
        this.space = space;
        this.targets = targets;
        this.returned = returned;
        this.finding = new TargetFinding(targets, returned);
        this.branches = branches;
        this.doubts = new Doubts(names);
        this.placing = new RowPlacing(names::knows);
        this.drafting = new Drafting(names);
        this.words = words;
        this.writing = writing;
    }

    @Override
    public Judgement judge(ReadRow read) {
        ReadRow row = returned.rebase(read);
        RowPlacing.Placed placed = placing.place(row);
        var problems = new ArrayList<RowProblem>();
        Told told = tell(row, placed.action(), problems);
        placed.remarks().stream()
                .filter(remark -> !isKept(remark, told.sheet()))
                .forEach(remark -> problems.add(problem(remark)));
        problems.addAll(doubts.of(row));
        problems.addAll(returned.doubts(read));
        ActionName target = told.target();
        return new Judgement(
                target == null ? null : target.id().value(),
                target == null ? "" : target.code(),
                target == null ? "" : target.path(),
                List.copyOf(told.differences().values()),
                problems);
    }

    /// What a row tells, compared with the action it tells of.
    ///
    /// @param sheet that action as it stands, or null for a new one
    record Told(
            ReadRow row,
            ImportedDraft imported,
            @Nullable AxisAnswer answer,
            @Nullable ActionName target,
            @Nullable ActionSheet sheet,
            Map<ActionField, RowDifference> differences) {}

    private Told tell(ReadRow row, ReadAction action, List<RowProblem> problems) {
        titles.put(row.number(), action.title());
        if (action.title().isBlank()) {
            problems.add(
                    row.cells().isEmpty()
                            ? RowProblem.ofRow(NO_TITLE, SUGGEST_TITLE)
                            : RowProblem.of(row.cells().getFirst(), NO_TITLE, SUGGEST_TITLE));
        }
        AxisAnswer answer = branches.find(row.branch()).orElse(null);
        ActionName target = finding.find(row, action, problems);
        ActionSheet sheet = target == null ? null : targets.getSheet(target.id());
        if (answer == null && (sheet == null || !row.branch().isEmpty())) {
            problems.add(RowProblem.ofRow(NO_ANSWER.formatted(Branches.name(row.branch())), SUGGEST_ANSWER));
        }
        // Actions without axis stay under the theme they have.
        AxisAnswer meant = sheet != null && row.branch().isEmpty() ? null : answer;
        requireRights(sheet, meant, problems);
        ImportedDraft imported = drafting.read(action, row.place(), parentWord(row, action));
        keepPlace(imported, row, meant, target);
        Mood mood = sheet == null ? null : sheet.mood();
        ActionWords before = sheet == null ? new ActionWords() : words.of(sheet);
        return new Told(
                row,
                imported,
                answer,
                target,
                sheet,
                words.of(imported, meant, mood).differencesFrom(before));
    }

    // How the city orders its plan has no place of its own here, unless it is ours.
    private static void keepPlace(
            ImportedDraft imported, ReadRow row, @Nullable AxisAnswer answer, @Nullable ActionName target) {
        if (answer != null && !answer.named()) {
            imported.keep("Axe", List.of(String.join(" › ", row.branch())));
        }
        String code = imported.action().code();
        if (code != null && (target == null || !target.code().equalsIgnoreCase(code))) {
            imported.keep("Code", List.of(code));
        }
    }

    private String parentWord(ReadRow row, ReadAction action) {
        if (row.parent() != null) {
            return titles.getOrDefault(row.parent(), "");
        }
        return targets.findByCode(action.parentCode()).map(ActionName::title).orElse("");
    }

    private void requireRights(@Nullable ActionSheet sheet, @Nullable AxisAnswer answer, List<RowProblem> problems) {
        var rights = space.rights();
        if (sheet != null && !rights.mayContribute(sheet.theme().id(), sheet.pilots())) {
            problems.add(RowProblem.ofRow(NOT_YOURS.formatted(sheet.theme().name()), SUGGEST_NOT_YOURS));
        } else if (answer != null
                && (sheet == null || !answer.theme().id().equals(sheet.theme().id()))
                && !rights.mayCoordinate(answer.theme().id())) {
            problems.add(RowProblem.ofRow(NOT_YOURS.formatted(answer.theme().name()), SUGGEST_NOT_YOURS));
        }
    }

    /// Somebody decided before that this text stays word for word.
    private static boolean isKept(Remark remark, @Nullable ActionSheet sheet) {
        return sheet != null
                && sheet.content().origin().stream()
                        .anyMatch(field -> field.label().equals(remark.column())
                                && field.value().equals(remark.value()));
    }

    private static RowProblem problem(Remark remark) {
        boolean blocking = !remark.reason().equals(Sentences.TITLE_TOO_LONG)
                && !remark.reason().equals(Sentences.NAME_TOO_LONG);
        return new RowProblem(
                remark.reference(),
                remark.column(),
                remark.value(),
                remark.reason(),
                remark.suggestion(),
                List.of(),
                blocking);
    }

    @Override
    public Fates fatesOf(ReadRow row) {
        return placing.place(row).fates();
    }

    @Override
    public List<MadeRow> write(List<ReadRow> rows) {
        var nobody = new ArrayList<RowProblem>();
        List<Told> told = rows.stream()
                .map(returned::rebase)
                .map(row -> tell(row, placing.place(row).action(), nobody))
                .toList();
        if (nobody.stream().anyMatch(RowProblem::blocking)) {
            throw new IllegalStateException(
                    "A row in error was to be written: " + nobody.getFirst().reason());
        }
        return writing.write(told, targets, drafting);
    }

    @Override
    public Optional<String> remove(MadeRow made, long deed) {
        return writing.remove(made, deed);
    }
}
