package org.maillage.diagnosis.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.accounts.PersonId;
import org.maillage.base.Visibility;
import org.maillage.convention.ConventionId;
import org.maillage.diagnosis.ConstatDraft;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.Evidence;
import org.maillage.diagnosis.Evidences;
import org.maillage.diagnosis.portrait.Departure;
import org.maillage.diagnosis.portrait.FigureWords;
import org.maillage.diagnosis.portrait.Sentences;
import org.maillage.figures.Figure.Known;
import org.maillage.figures.Indicator;
import org.maillage.figures.Indicators;
import org.maillage.figures.KeptEdition;
import org.maillage.figures.TerritoryFigures;
import org.maillage.territory.Area;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Proposes constats, and writes those that somebody takes, with the figure they rest on.
@Service
public class Proposals {

    private final Indicators indicators;
    private final Constats constats;
    private final Evidences evidences;
    private final Clock clock;

    Proposals(Indicators indicators, Constats constats, Evidences evidences, Clock clock) {
        this.indicators = indicators;
        this.constats = constats;
        this.evidences = evidences;
        this.clock = clock;
    }

    /// The widest departures first.
    ///
    /// @param areas that are compared with the whole
    /// @param threshold in points of percentage
    public List<Proposal> list(
            TerritoryFigures figures, Area whole, List<Area> areas, Sentences sentences, double threshold) {
        var proposals = new ArrayList<Proposal>();
        for (Area area : areas) {
            List<Departure.Pair> pairs = indicators.listIndicators().stream()
                    .filter(indicator -> indicator.unit() == Indicator.Unit.PERCENT)
                    .map(indicator -> figures.figureOf(indicator, area))
                    .filter(Known.class::isInstance)
                    .map(here -> new Departure.Pair(here, figures.comparableTo((Known) here, whole)))
                    .toList();
            Departure.of(pairs, threshold)
                    .forEach(departure -> sentences
                            .tell(departure.here(), departure.whole())
                            .ifPresent(sentence -> proposals.add(new Proposal(area, departure, sentence))));
        }
        proposals.sort(Comparator.comparingDouble(
                proposal -> -Math.abs(proposal.departure().points())));
        return proposals;
    }

    /// Writes it as a constat that all partners see, observed by figures, with what it rests on.
    @Transactional
    public ConstatId take(ConventionId convention, PersonId author, Proposal proposal) {
        var id = new ConstatId(UUID.randomUUID());
        KeptEdition edition = proposal.departure().here().basis().edition();
        String source = edition.source().name() + ", " + edition.source().producer();
        constats.create(
                convention,
                id,
                author,
                new ConstatDraft(
                        proposal.kind(),
                        proposal.title(),
                        "",
                        null,
                        Set.of(),
                        Set.of(proposal.area().id()),
                        Set.of(),
                        new ConstatDraft.Origin("Chiffres officiels", LocalDate.now(clock), source),
                        new ConstatDraft.SeenBy(Visibility.PARTNERS, null)));
        evidences.add(
                convention,
                id,
                new Evidence.Draft(
                        proposal.indicator(),
                        proposal.departure().here().indicator().name(),
                        FigureWords.of(proposal.departure().here()),
                        proposal.area().id(),
                        edition.year(),
                        source));
        return id;
    }
}
