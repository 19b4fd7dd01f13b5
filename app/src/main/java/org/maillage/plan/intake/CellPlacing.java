package org.maillage.plan.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.base.intake.Cell;
import org.maillage.base.intake.CellValue;
import org.maillage.plan.Mood;
import org.maillage.plan.Progress;

/// Puts one cell at a time into an action, and says where it went. What a field cannot hold whole stays among the
/// fields of origin; what nobody understands is remarked upon as well.
final class CellPlacing {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)[^\\s,;<>\"«»]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("[\\s,;.()-]*");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:,\\d+)? ?%");
    private static final Set<String> YES = Set.of("oui", "vrai", "true", "x", "1", "o", "yes");
    private static final Set<String> NO = Set.of("non", "faux", "false", "0", "n", "no");
    private static final Set<String> WITHOUT_END = Set.of(
            "sans fin",
            "permanent",
            "permanente",
            "continu",
            "continue",
            "en continu",
            "perenne",
            "indetermine",
            "indeterminee",
            "recurrent",
            "illimite",
            "illimitee",
            "toute l annee",
            "chaque annee",
            "annuel",
            "au long cours");

    private final List<Remark> remarks = new ArrayList<>();

    List<Remark> remarks() {
        return remarks;
    }

    CellFate place(DraftAction action, PlannedColumn column, Cell cell) {
        if (cell.value() instanceof CellValue.Fault) {
            return keepWithRemark(action, column, cell, Sentences.FORMULA_FAILED, Sentences.SUGGEST_FORMULA);
        }
        PlanColumn meaning = column.meaning();
        if (meaning == null) {
            return keep(action, column, cell);
        }
        return switch (meaning.kind()) {
            case TEXT -> placeText(action, meaning, cell);
            case CODE ->
                action.addCode(Folded.oneLine(cell.text()))
                        ? CellFate.field(meaning.label())
                        : keep(action, column, cell);
            case NAMES -> placeNames(action, column, meaning, cell, Names.ofOrganisations(cell.text()));
            case PEOPLE -> placeNames(action, column, meaning, cell, Names.ofPeople(cell.text()));
            case LINES -> placeItems(action, column, meaning, cell, Names.lines(cell.text()));
            case NOTE -> placeItems(action, column, meaning, cell, List.of(cell.text()));
            case LINKS -> placeLinks(action, column, meaning, cell);
            case STATUS -> placeStatus(action, column, cell);
            case MOOD -> placeMood(action, column, cell);
            case PRIORITY -> placePriority(action, column, cell);
            case NATURE -> placeNature(action, column, cell);
            case START -> placeStart(action, column, cell);
            case END -> placeEnd(action, column, cell);
            case ENDLESS -> placeEndless(action, column, cell);
            case PATH, TITLE, SUB_TITLE, ORIGIN -> keep(action, column, cell);
        };
    }

    private static CellFate placeText(DraftAction action, PlanColumn meaning, Cell cell) {
        action.addText(meaning, cell.text());
        return CellFate.field(meaning.label());
    }

    private CellFate placeNames(
            DraftAction action, PlannedColumn column, PlanColumn meaning, Cell cell, List<String> names) {
        if (names.stream().anyMatch(name -> name.length() > Names.MAX_NAME)) {
            return keepWithRemark(action, column, cell, Sentences.NAME_TOO_LONG, Sentences.SUGGEST_NAMES);
        }
        return placeItems(action, column, meaning, cell, names);
    }

    private static CellFate placeItems(
            DraftAction action, PlannedColumn column, PlanColumn meaning, Cell cell, List<String> items) {
        if (items.isEmpty()) {
            return keep(action, column, cell);
        }
        action.addAll(meaning, items);
        return CellFate.field(meaning.label());
    }

    private static CellFate placeLinks(DraftAction action, PlannedColumn column, PlanColumn meaning, Cell cell) {
        Set<String> links = new LinkedHashSet<>();
        Matcher matcher = ADDRESS.matcher(cell.text());
        while (matcher.find()) {
            String address = matcher.group().replaceAll("[.)]+$", "");
            links.add(address.toLowerCase(Locale.ROOT).startsWith("www.") ? "https://" + address : address);
        }
        action.addAll(meaning, List.copyOf(links));
        boolean onlyLinks = BETWEEN_ADDRESSES.matcher(matcher.replaceAll(" ")).matches();
        return onlyLinks && !links.isEmpty() ? CellFate.field(meaning.label()) : keep(action, column, cell);
    }

    private CellFate placeStatus(DraftAction action, PlannedColumn column, Cell cell) {
        Optional<Progress> progress = Vocabulary.PROGRESS.find(cell.text()).or(() -> ofPercentage(cell.text()));
        if (progress.isEmpty()) {
            return keepWithRemark(action, column, cell, Sentences.UNKNOWN_STATUS, Sentences.SUGGEST_STATUS);
        }
        if (action.progress != null) {
            return keep(action, column, cell);
        }
        action.progress = progress.get();
        String folded = Folded.fold(cell.text());
        if (folded.startsWith("bloque")) {
            action.mood = Mood.BLOCKED;
        }
        // These say more than the field holds: lateness is computed from dates, talks and percentages have no field.
        boolean saysMore =
                folded.equals("en retard") || folded.equals("a discuter") || folded.matches("[1-9]\\d? ?%.*");
        return saysMore ? keep(action, column, cell) : CellFate.field(column.label());
    }

    private static Optional<Progress> ofPercentage(String text) {
        Matcher percent = PERCENT.matcher(Folded.oneLine(text));
        if (!percent.matches()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(percent.group(1));
        return Optional.of(value == 0 ? Progress.UPCOMING : value >= 100 ? Progress.DONE : Progress.ONGOING);
    }

    private CellFate placeMood(DraftAction action, PlannedColumn column, Cell cell) {
        return placeWord(
                action,
                column,
                cell,
                Vocabulary.MOOD.find(cell.text()),
                mood -> {
                    boolean free = action.mood == null || action.mood == mood;
                    action.mood = free ? mood : action.mood;
                    return free;
                },
                Sentences.UNKNOWN_MOOD,
                Sentences.SUGGEST_MOOD);
    }

    private CellFate placePriority(DraftAction action, PlannedColumn column, Cell cell) {
        return placeWord(
                action,
                column,
                cell,
                Vocabulary.PRIORITY.find(cell.text()),
                priority -> {
                    boolean free = action.priority == null;
                    action.priority = free ? priority : action.priority;
                    return free;
                },
                Sentences.UNKNOWN_PRIORITY,
                Sentences.SUGGEST_PRIORITY);
    }

    private CellFate placeNature(DraftAction action, PlannedColumn column, Cell cell) {
        return placeWord(
                action,
                column,
                cell,
                Vocabulary.NATURE.find(cell.text()),
                nature -> {
                    boolean free = action.nature == null;
                    action.nature = free ? nature : action.nature;
                    return free;
                },
                Sentences.UNKNOWN_NATURE,
                Sentences.SUGGEST_NATURE);
    }

    private <T> CellFate placeWord(
            DraftAction action,
            PlannedColumn column,
            Cell cell,
            Optional<T> meaning,
            Function<T, Boolean> taken,
            String unknown,
            String suggestion) {
        if (meaning.isEmpty()) {
            return keepWithRemark(action, column, cell, unknown, suggestion);
        }
        return taken.apply(meaning.get()) ? CellFate.field(column.label()) : keep(action, column, cell);
    }

    private CellFate placeStart(DraftAction action, PlannedColumn column, Cell cell) {
        Optional<Interval> dates = FrenchDates.read(cell.value());
        if (dates.isEmpty()) {
            return keepWithRemark(action, column, cell, Sentences.UNKNOWN_DATE, Sentences.SUGGEST_DATE);
        }
        if (action.start != null) {
            return keep(action, column, cell);
        }
        LocalDate start = dates.get().from();
        if (action.end != null && action.end.isBefore(start)) {
            return keepWithRemark(action, column, cell, Sentences.END_BEFORE_START, Sentences.SUGGEST_START);
        }
        action.start = start;
        action.schoolYears = action.schoolYears == null ? dates.get().schoolYears() : action.schoolYears;
        return CellFate.field(column.label());
    }

    private CellFate placeEnd(DraftAction action, PlannedColumn column, Cell cell) {
        if (WITHOUT_END.contains(Folded.fold(cell.text()))) {
            action.endless = true;
            return CellFate.field(column.label());
        }
        Optional<Interval> dates = FrenchDates.read(cell.value());
        if (dates.isEmpty()) {
            return keepWithRemark(action, column, cell, Sentences.UNKNOWN_DATE, Sentences.SUGGEST_DATE);
        }
        if (action.end != null) {
            return keep(action, column, cell);
        }
        LocalDate end = dates.get().to();
        if (action.start != null && end.isBefore(action.start)) {
            return keepWithRemark(action, column, cell, Sentences.END_BEFORE_START, Sentences.SUGGEST_END);
        }
        action.end = end;
        action.schoolYears = action.schoolYears == null ? dates.get().schoolYears() : action.schoolYears;
        return CellFate.field(column.label());
    }

    private CellFate placeEndless(DraftAction action, PlannedColumn column, Cell cell) {
        String word = Folded.fold(cell.text());
        if (!YES.contains(word) && !NO.contains(word) && !WITHOUT_END.contains(word)) {
            return keepWithRemark(action, column, cell, Sentences.UNKNOWN_FLAG, Sentences.SUGGEST_FLAG);
        }
        if (action.endless != null) {
            return keep(action, column, cell);
        }
        action.endless = !NO.contains(word);
        return CellFate.field(column.label());
    }

    CellFate keepWithRemark(DraftAction action, PlannedColumn column, Cell cell, String reason, String suggestion) {
        remark(column, cell, reason, suggestion);
        return keep(action, column, cell);
    }

    void remark(PlannedColumn column, Cell cell, String reason, String suggestion) {
        remarks.add(new Remark(cell.row(), column.heading(), cell.reference(), cell.text(), reason, suggestion));
    }

    private static CellFate keep(DraftAction action, PlannedColumn column, Cell cell) {
        action.keep(column.heading(), cell.text());
        return CellFate.origin(column.heading());
    }
}
