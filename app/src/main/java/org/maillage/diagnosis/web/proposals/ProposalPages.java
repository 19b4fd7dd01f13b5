package org.maillage.diagnosis.web.proposals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.convention.Space;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatFilter;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.Evidences;
import org.maillage.diagnosis.portrait.Sentences;
import org.maillage.diagnosis.proposals.Proposal;
import org.maillage.diagnosis.proposals.Proposals;
import org.maillage.diagnosis.web.portrait.KnownTerritories;
import org.maillage.diagnosis.web.portrait.KnownTerritory;
import org.maillage.territory.Area;
import org.springframework.stereotype.Component;

/// Makes the page of proposals: quartiers and QPV beside the whole, and which of them are constats already.
@Component
class ProposalPages {

    private final KnownTerritories territories;
    private final Proposals proposals;
    private final Constats constats;
    private final Evidences evidences;

    ProposalPages(KnownTerritories territories, Proposals proposals, Constats constats, Evidences evidences) {
        this.territories = territories;
        this.proposals = proposals;
        this.constats = constats;
        this.evidences = evidences;
    }

    ProposalsPage pageOf(Space space, int threshold) {
        Map<String, String> taken = taken(space);
        List<ProposalsPage.Line> lines = list(space, threshold).stream()
                .map(proposal -> new ProposalsPage.Line(
                        proposal,
                        taken.get(key(proposal.indicator(), proposal.area().id().value()))))
                .toList();
        return new ProposalsPage(space, threshold, lines);
    }

    /// Anew from the figures of this moment: what is taken is what they say now.
    Optional<Proposal> find(Space space, String area, String indicator) {
        return list(space, 0).stream()
                .filter(proposal -> proposal.area().slug().equals(area)
                        && proposal.indicator().equals(indicator))
                .findFirst();
    }

    private List<Proposal> list(Space space, double threshold) {
        KnownTerritory known = territories.of(space);
        List<Area> areas = Stream.of(Area.Kind.QUARTIER, Area.Kind.COMMUNE, Area.Kind.QPV)
                .flatMap(kind -> known.ofKind(kind).stream())
                .filter(area -> !known.isWhole(area))
                .toList();
        return proposals.list(
                known.figures(), known.territory().whole(), areas, new Sentences(known.within()), threshold);
    }

    // Constats one may see, by the indicator and area they rest on.
    private Map<String, String> taken(Space space) {
        List<Constat> seen = constats.list(space.id(), space.sight(), ConstatFilter.ALL).stream()
                .flatMap(group -> group.voices().stream())
                .toList();
        var taken = new HashMap<String, String>();
        evidences.listOf(space.id(), seen.stream().map(Constat::id).toList()).forEach(figure -> {
            if (figure.said().indicator() != null && figure.said().area() != null) {
                taken.put(
                        key(figure.said().indicator(), figure.said().area().value()),
                        space.path(figure.constat().path()));
            }
        });
        return taken;
    }

    private static String key(String indicator, java.util.UUID area) {
        return indicator + " " + area;
    }
}
