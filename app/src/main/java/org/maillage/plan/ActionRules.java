package org.maillage.plan;

import java.util.ArrayList;
import java.util.List;

/// What an action must be to be saved, as far as it can be told without the rest of the plan.
final class ActionRules {

    static final int LONGEST_TITLE = 300;

    private ActionRules() {}

    static List<Problem> problemsOf(ActionDraft draft) {
        var problems = new ArrayList<Problem>();
        checkTitle(problems, draft.title());
        if (draft.theme() == null) {
            problems.add(new Problem("theme", "Choisissez le thème de l’action."));
        }
        problems.addAll(problemsOf(draft.schedule()));
        checkLinks(problems, draft.links());
        if (!draft.seenBy().namesItsParty()) {
            problems.add(new Problem("institution", "Nommez l’institution qui seule verra l’action."));
        }
        return List.copyOf(problems);
    }

    static void checkTitle(List<Problem> problems, String title) {
        if (title.isBlank()) {
            problems.add(new Problem("title", "Donnez un titre."));
        } else if (title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            problems.add(new Problem("title", "Le titre dépasse " + LONGEST_TITLE + " caractères : raccourcissez-le."));
        }
    }

    static List<Problem> problemsOf(ActionDraft.Schedule schedule) {
        var problems = new ArrayList<Problem>();
        if (schedule.endsOn() == null) {
            return problems;
        }
        if (schedule.endless()) {
            problems.add(new Problem("endsOn", "Une action sans fin prévue n’a pas de date de fin."));
        }
        if (schedule.startsOn() != null && schedule.endsOn().isBefore(schedule.startsOn())) {
            problems.add(new Problem("endsOn", "La fin vient avant le début."));
        }
        return problems;
    }

    private static void checkLinks(List<Problem> problems, List<ActionLink> links) {
        for (ActionLink link : links) {
            if (link.label().isBlank()) {
                problems.add(new Problem("links", "Nommez le lien « " + link.url() + " »."));
            }
            if (!link.url().matches("https?://\\S+")) {
                problems.add(
                        new Problem("links", "Le lien « " + link.url() + " » doit commencer par https:// ou http://."));
            }
        }
    }
}
