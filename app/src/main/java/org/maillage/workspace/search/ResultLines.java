package org.maillage.workspace.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maillage.base.search.Found;
import org.maillage.base.search.SearchAnswer;
import org.maillage.base.search.SearchWords;
import org.maillage.convention.Space;
import org.maillage.site.FrenchDates;
import org.springframework.stereotype.Component;

/// Says what was found, and how.
@Component
class ResultLines {

    private final SearchKinds kinds;
    private final Clock clock;

    ResultLines(SearchKinds kinds, Clock clock) {
        this.kinds = kinds;
        this.clock = clock;
    }

    List<ResultLine> of(List<Found> found, Reach reach) {
        return found.stream().map(one -> line(one, reach)).toList();
    }

    private ResultLine line(Found found, Reach reach) {
        Space space = reach.get(found.convention());
        var about = new ArrayList<String>();
        if (reach.several() && reach.chosen() == null) {
            about.add(space.convention().shortTitle());
        }
        if (found.day() != null) {
            about.add(FrenchDates.near(found.day(), LocalDate.now(clock)));
        }
        return new ResultLine(
                kinds.one(found.kind()),
                found.title(),
                space.path(found.path()),
                found.extract(),
                String.join(" · ", about));
    }

    /// How many, in words.
    static String told(SearchWords words, int total) {
        if (words.isEmpty()) {
            return words.typed().isEmpty() ? "" : "Ajoutez un mot\u00a0: celui-là est partout.";
        }
        return switch (total) {
            case 0 -> "Aucun résultat";
            case 1 -> "1\u00a0résultat";
            default -> total + "\u00a0résultats";
        };
    }

    /// What one should know of how they were found; empty when they hold the words that were typed.
    static String hint(SearchAnswer.Nature nature, int total) {
        if (total == 0) {
            return "";
        }
        return switch (nature) {
            case WORDS -> "";
            case CLOSE -> "Avec des mots qui ressemblent aux vôtres\u00a0: presque rien n’est écrit exactement ainsi.";
            case SOME -> "Rien ne contient tous ces mots\u00a0: voici ce qui en contient une partie.";
        };
    }
}
