package org.maillage.diagnosis.web.proposals;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.proposals.Proposal;
import org.maillage.diagnosis.web.portrait.DiagnosisAddress;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;

/// Constats that figures propose.
///
/// @param threshold in points of percentage, as chosen
public record ProposalsPage(Space space, int threshold, List<Line> lines) {

    static final List<Integer> THRESHOLDS = List.of(5, 10, 15, 20);

    /// @param taken address of the constat that says so already, or null
    public record Line(Proposal proposal, @Nullable String taken) {}

    public String address() {
        return space.path(ProposalsController.INSIDE);
    }

    public List<Link> crumbs() {
        return List.of(new Link("Constats", space.path(Constats.PATH)));
    }

    public List<OptionGroup> thresholds() {
        return OptionGroup.single(Stream.concat(THRESHOLDS.stream(), Stream.of(threshold))
                .distinct()
                .sorted()
                .map(points -> new Option(String.valueOf(points), points + " points", points == threshold))
                .toList());
    }

    public String subtitle() {
        long open = lines.stream().filter(line -> line.taken() == null).count();
        return open == 0
                ? "Rien ne s’écarte de l’ensemble à ce point sans être déjà écrit."
                : open == 1 ? "1 écart n’est pas encore un constat" : open + " écarts ne sont pas encore des constats";
    }

    public boolean mayTake() {
        return space.rights().mayWriteConstats();
    }

    public String portrait(Line line) {
        return DiagnosisAddress.portrait(space, line.proposal().area());
    }

    /// "+\u00a012\u00a0points".
    public String points(Line line) {
        long points = Math.round(line.proposal().departure().points());
        return (points > 0 ? "+" : "−") + "\u00a0" + Math.abs(points) + "\u00a0points";
    }
}
