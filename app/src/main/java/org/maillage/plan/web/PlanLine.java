package org.maillage.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.convention.Theme;
import org.maillage.plan.ActionRow;
import org.maillage.plan.Mood;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.Progress;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.maillage.site.components.NoteLine;

/// One action in the table.
///
/// @param pilots in words, or empty when nobody carries it
/// @param states worded, the declared progress first
/// @param due in words, or empty when no end is told
/// @param reserved who alone sees it, or empty when all partners do
public record PlanLine(
        String path,
        String code,
        Theme theme,
        String title,
        String pilots,
        NatureChoice nature,
        String natureLabel,
        List<NoteLine.Mood> states,
        String place,
        String due,
        String reserved) {

    private static final int NAMES_SHOWN = 3;

    /// @param whole how the whole territory is called
    public static PlanLine of(ActionRow row, Words words, String whole, String path) {
        return new PlanLine(
                path,
                row.code(),
                row.theme(),
                row.title(),
                String.join(", ", row.pilots()),
                NatureChoice.of(row.nature()),
                words.of(NatureChoice.of(row.nature())),
                statesOf(row, words),
                place(row, whole),
                dueOf(row),
                reserved(row, words));
    }

    /// What makes one look twice, without the declared progress.
    public List<NoteLine.Mood> signs() {
        return states.subList(1, states.size());
    }

    /// The declared progress, then what makes one look twice.
    public static List<NoteLine.Mood> statesOf(ActionRow row, Words words) {
        var states = new ArrayList<NoteLine.Mood>();
        states.add(new NoteLine.Mood(kind(row.progress()), words.of(row.progress())));
        if (row.mood() == Mood.WATCH || row.mood() == Mood.BLOCKED) {
            states.add(new NoteLine.Mood(row.mood() == Mood.WATCH ? "warn" : "bad", words.of(row.mood())));
        }
        if (row.late()) {
            states.add(new NoteLine.Mood("bad", "En retard"));
        }
        if (row.silent()) {
            states.add(new NoteLine.Mood("warn", "Sans nouvelle"));
        }
        return List.copyOf(states);
    }

    private static String kind(Progress progress) {
        return progress == Progress.ONGOING || progress == Progress.DONE ? "ok" : "idle";
    }

    private static String place(ActionRow row, String whole) {
        var names = new ArrayList<String>();
        if (row.citywide()) {
            names.add(whole);
        }
        names.addAll(row.places());
        String shown = names.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
        int others = names.size() - NAMES_SHOWN;
        return others > 0 ? shown + " et " + Counts.of(others, "autre", "autres") : shown;
    }

    /// When it ends, in words; empty when nobody told.
    public static String dueOf(ActionRow row) {
        if (row.endsOn() != null) {
            return FrenchDates.month(row.endsOn());
        }
        return row.endless() ? "sans fin prévue" : "";
    }

    private static String reserved(ActionRow row, Words words) {
        return switch (row.visibility()) {
            case PUBLIC, PARTNERS -> "";
            case COORDINATORS, INSTITUTION -> words.of(row.visibility());
        };
    }
}
