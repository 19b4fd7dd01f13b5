package org.maillage.plan.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.intake.ReadCell;
import org.maillage.base.intake.ReadRow;
import org.maillage.plan.Mood;
import org.maillage.plan.Nature;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;

/// An action while its cells are being placed.
final class DraftAction {

    final int number;
    private final int line;
    private final @Nullable Integer parent;
    private final String title;
    private final List<String> axis;

    /// Those it was placed from, its title first.
    final List<ReadCell> cells = new ArrayList<>();

    private final Map<PlanColumn, String> texts = new EnumMap<>(PlanColumn.class);
    private final Map<PlanColumn, Set<String>> lists = new EnumMap<>(PlanColumn.class);
    private final LinkedHashMap<String, String> origin = new LinkedHashMap<>();

    private @Nullable Progress progress;

    private @Nullable Mood mood;

    private @Nullable Priority priority;

    private @Nullable Nature nature;

    @Nullable
    LocalDate start;

    @Nullable
    LocalDate end;

    @Nullable
    String schoolYears;

    @Nullable
    Boolean endless;

    DraftAction(int number, int line, @Nullable Integer parent, String title, List<String> axis) {
        this.number = number;
        this.line = line;
        this.parent = parent;
        this.title = title;
        this.axis = axis;
    }

    /// @return false when one is already there
    boolean addCode(PlanColumn column, String code) {
        return texts.putIfAbsent(column, code) == null;
    }

    /// @return false when one is already there
    boolean takeProgress(Progress said) {
        boolean free = progress == null;
        progress = free ? said : progress;
        return free;
    }

    /// @return false when another is already there
    boolean takeMood(Mood said) {
        mood = mood == null ? said : mood;
        return mood == said;
    }

    /// A status that tells of a blockage wins over the mood.
    void overrideMood(Mood said) {
        mood = said;
    }

    /// @return false when one is already there
    boolean takePriority(Priority said) {
        boolean free = priority == null;
        priority = free ? said : priority;
        return free;
    }

    /// @return false when one is already there
    boolean takeNature(Nature said) {
        boolean free = nature == null;
        nature = free ? said : nature;
        return free;
    }

    void addText(PlanColumn column, String text) {
        texts.merge(column, text, (before, after) -> before + "\n\n" + after);
    }

    void addAll(PlanColumn column, List<String> items) {
        lists.computeIfAbsent(column, key -> new LinkedHashSet<>()).addAll(items);
    }

    void keep(String heading, String text) {
        origin.merge(heading, text, (before, after) -> before + "\n" + after);
    }

    ReadRow toRow(String sheet) {
        return new ReadRow(number, line, sheet + ", ligne " + line, parent, title, axis, cells);
    }

    ReadAction toAction() {
        return new ReadAction(
                number,
                line,
                parent,
                texts.get(PlanColumn.CODE),
                texts.get(PlanColumn.PARENT),
                title,
                axis,
                content(),
                actors(),
                state(),
                span(),
                scope(),
                origin);
    }

    private ReadAction.Content content() {
        return new ReadAction.Content(
                text(PlanColumn.DESCRIPTION),
                text(PlanColumn.OBJECTIVES),
                text(PlanColumn.PARTICIPATION),
                list(PlanColumn.STEPS),
                list(PlanColumn.NOTES, PlanColumn.MORE_NOTES),
                list(PlanColumn.LINKS));
    }

    private ReadAction.Actors actors() {
        return new ReadAction.Actors(
                list(PlanColumn.PILOT),
                list(PlanColumn.CO_PILOT),
                list(PlanColumn.SERVICE),
                list(PlanColumn.PARTNERS),
                list(PlanColumn.FUNDER),
                list(PlanColumn.OPERATOR),
                list(PlanColumn.PERSON),
                list(PlanColumn.ELECTED));
    }

    private ReadAction.State state() {
        return new ReadAction.State(nature, progress, mood, priority);
    }

    private ReadAction.Span span() {
        return new ReadAction.Span(start, end, schoolYears, Boolean.TRUE.equals(endless));
    }

    private ReadAction.Scope scope() {
        return new ReadAction.Scope(
                list(PlanColumn.THEME),
                list(PlanColumn.ENJEU),
                list(PlanColumn.TOPIC),
                list(PlanColumn.AUDIENCE),
                list(PlanColumn.AGE),
                places(),
                list(PlanColumn.CONTRACT));
    }

    private List<String> places() {
        return Stream.of(
                        list(PlanColumn.AREA),
                        list(PlanColumn.QPV).stream().map(Places::qpv).toList(),
                        list(PlanColumn.TERRITORY))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private String text(PlanColumn column) {
        return texts.getOrDefault(column, "");
    }

    private List<String> list(PlanColumn... columns) {
        List<String> all = new ArrayList<>();
        for (PlanColumn column : columns) {
            all.addAll(lists.getOrDefault(column, Set.of()));
        }
        return List.copyOf(new LinkedHashSet<>(all));
    }
}
