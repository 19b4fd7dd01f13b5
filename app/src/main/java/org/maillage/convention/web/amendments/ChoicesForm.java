package org.maillage.convention.web.amendments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.convention.contents.Divergence;
import org.maillage.convention.contents.Divergence.Side;
import org.maillage.site.Typed;

/// Which of the two versions stays, as ticked: one line for each point shown.
public record ChoicesForm(List<ChoiceForm> choices) {

    // A browser sends every line, a script may not.
    @SuppressWarnings("NullAway")
    public ChoicesForm {
        choices = Typed.lines(choices);
    }

    /// @param point name of a [ChoiceLine]
    /// @param side name of a side; empty as long as nothing is ticked
    public record ChoiceForm(String point, String side) {

        public ChoiceForm {
            point = Typed.text(point);
            side = Typed.text(side);
        }
    }

    static ChoicesForm of(List<ChoiceLine> lines) {
        return new ChoicesForm(lines.stream()
                .map(line -> new ChoiceForm(
                        line.name(), line.chosen() == null ? "" : line.chosen().name()))
                .toList());
    }

    Optional<Side> sideOf(String point) {
        return choices.stream()
                .filter(one -> one.point().equals(point))
                .findFirst()
                .flatMap(one -> Typed.findChoice(Side.class, one.side()));
    }

    /// What was ticked of these: a point whose versions changed meanwhile is another one.
    Map<Divergence, Side> among(List<Divergence> divergences) {
        var ticked = new HashMap<Divergence, Side>();
        divergences.forEach(one -> sideOf(ChoiceLines.name(one)).ifPresent(side -> ticked.put(one, side)));
        return ticked;
    }
}
