package org.maillage.convention.amendments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.Divergence;
import org.maillage.convention.contents.Divergence.Side;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The working copies of a convention on their way to another instance, or back from one: also those of avenants that
/// were given up or adopted, which can be taken up again.
@Component
public class TravellingCopies {

    private final Amendments amendments;
    private final AmendmentReadings readings;
    private final WorkingCopies copies;

    TravellingCopies(Amendments amendments, AmendmentReadings readings, WorkingCopies copies) {
        this.amendments = amendments;
        this.readings = readings;
        this.copies = copies;
    }

    /// @param base what the convention held when the copy was made
    public record Travelling(ConventionId copy, Contents base, CopyTies ties) {}

    /// The slots of the avenants whose copies are here.
    public List<Integer> slotsOf(ConventionId convention) {
        return amendments.listOf(convention).stream()
                .filter(amendment -> amendment.copy() != null)
                .map(Amendment::slot)
                .sorted()
                .toList();
    }

    public Travelling getCopy(ConventionId convention, int slot) {
        Amendment amendment = amendments.getAmendment(convention, slot);
        WorkingCopies.Made made = copies.getCopy(convention, amendment.id());
        return new Travelling(
                made.copy(), made.base(), new CopyTies(new TreeMap<>(made.ids()), chosen(convention, amendment, made)));
    }

    /// Ties a copy that is written already to the convention that came with it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(ConventionId convention, int slot, Travelling travelling) {
        Amendment amendment = amendments.getAmendment(convention, slot);
        copies.add(
                travelling.copy(),
                convention,
                amendment.id(),
                travelling.base(),
                travelling.ties().ids());
        var choices = travelling.ties().choices();
        if (!choices.isEmpty()) {
            choose(convention, amendment, choices);
        }
    }

    // A choice holds for what it was made between: of one that has lapsed, nothing is told.
    private TreeMap<String, Side> chosen(ConventionId convention, Amendment amendment, WorkingCopies.Made made) {
        var chosen = new TreeMap<String, Side>();
        if (!made.choices().isEmpty()) {
            var merge = readings.read(convention, amendment).merge();
            for (Divergence divergence : merge.divergences()) {
                Side side = merge.choice(divergence);
                if (side != null) {
                    chosen.put(divergence.place(), side);
                }
            }
        }
        return chosen;
    }

    // Under other ids the same values are shortened otherwise: each choice is made anew.
    private void choose(ConventionId convention, Amendment amendment, Map<String, Side> choices) {
        var made = new HashMap<Divergence, Side>();
        readings.read(convention, amendment).merge().divergences().stream()
                .filter(divergence -> choices.containsKey(divergence.place()))
                .forEach(divergence -> made.put(divergence, choices.get(divergence.place())));
        copies.choose(convention, amendment.id(), made);
    }
}
