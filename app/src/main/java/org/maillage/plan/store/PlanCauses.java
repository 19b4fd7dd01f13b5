package org.maillage.plan.store;

import static org.maillage.base.attention.AttentionCause.Severity.ACT;
import static org.maillage.base.attention.AttentionCause.Severity.WATCH;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.base.attention.AttentionCause;
import org.maillage.base.attention.Worsening;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Criterion;
import org.maillage.plan.EnjeuChoice;
import org.maillage.plan.NatureChoice;

/// The causes of attention in a plan, in the order they are shown, each with the list that has just those things.
final class PlanCauses {

    static final String ACTION = "action";

    private static final int LATER_DAYS = 30;
    private static final int LONGER_SILENT_DAYS = 90;

    private static final AttentionCause UNANSWERED = new AttentionCause(
            "enjeu-unanswered",
            ACT,
            "enjeu",
            "enjeu sans action",
            "enjeux sans action",
            "Rien ne leur répond encore dans le plan.",
            Worsening.NONE);

    private static final AttentionCause LATE =
            action("late", "en retard", "Une date est passée.", Worsening.after(LATER_DAYS, "le retard"), ACT);
    private static final AttentionCause WITHOUT_PILOT =
            action("without-pilot", "sans pilote", "Personne ne les porte.", Worsening.NONE, ACT);
    private static final AttentionCause SILENT = action(
            "silent",
            "sans nouvelle",
            "Rien n’a été écrit depuis plus de six mois.",
            Worsening.after(LONGER_SILENT_DAYS, "le silence"),
            WATCH);
    private static final AttentionCause UNREACHABLE = action(
            "unreachable",
            "sans personne à qui écrire",
            "Aucune personne responsable n’y a d’adresse électronique\u00a0: leurs nouvelles ne peuvent être demandées.",
            Worsening.NONE,
            WATCH);
    private static final AttentionCause NATURE = action(
            "unknown-nature",
            "sans nature",
            "Existante, à consolider ou à développer\u00a0: à préciser.",
            Worsening.NONE,
            WATCH);
    private static final AttentionCause WITHOUT_ENJEU =
            action("without-enjeu", "sans enjeu", "Le plan ne dit pas à quoi elles répondent.", Worsening.NONE, WATCH);

    private static final Map<String, AttentionCause> BY_KEY =
            List.of(UNANSWERED, LATE, WITHOUT_PILOT, SILENT, UNREACHABLE, NATURE, WITHOUT_ENJEU).stream()
                    .collect(Collectors.toMap(AttentionCause::key, Function.identity()));

    private static final Map<AttentionCause, String> LISTS = Map.of(
            UNANSWERED, EnjeuChoice.UNANSWERED.path(),
            LATE, ActionFilter.ALL.thatAre(Criterion.LATE).path(),
            WITHOUT_PILOT, ActionFilter.ALL.thatAre(Criterion.WITHOUT_PILOT).path(),
            SILENT, ActionFilter.ALL.thatAre(Criterion.SILENT).path(),
            NATURE, ActionFilter.ALL.ofNature(NatureChoice.UNKNOWN).path());

    private PlanCauses() {}

    static AttentionCause of(String key) {
        AttentionCause cause = BY_KEY.get(key);
        if (cause == null) {
            throw new IllegalArgumentException("No cause of attention in a plan is called " + key);
        }
        return cause;
    }

    /// @return empty when no list has just those things
    static String listOf(AttentionCause cause) {
        return LISTS.getOrDefault(cause, "");
    }

    private static AttentionCause action(
            String key, String lack, String detail, Worsening worsening, AttentionCause.Severity severity) {
        return new AttentionCause(
                "action-" + key, severity, ACTION, "action " + lack, "actions " + lack, detail, worsening);
    }
}
