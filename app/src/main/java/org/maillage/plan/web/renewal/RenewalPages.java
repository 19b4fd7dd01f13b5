package org.maillage.plan.web.renewal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Convention;
import org.maillage.convention.Space;
import org.maillage.plan.ClosingMatter;
import org.maillage.plan.renewal.Neighbours;
import org.maillage.plan.renewal.Preparation;
import org.maillage.plan.renewal.Renewal;
import org.maillage.plan.renewal.RenewalLines;
import org.maillage.plan.renewal.Renewals;
import org.maillage.plan.web.Notice;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Link;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Builds the hub of the renewal.
@Component
class RenewalPages {

    private final Renewals renewals;
    private final RenewalLines lines;
    private final Preparation preparation;
    private final Neighbours neighbours;
    private final ObjectProvider<ClosingMatter> matters;

    RenewalPages(
            Renewals renewals,
            RenewalLines lines,
            Preparation preparation,
            Neighbours neighbours,
            ObjectProvider<ClosingMatter> matters) {
        this.renewals = renewals;
        this.lines = lines;
        this.preparation = preparation;
        this.neighbours = neighbours;
        this.matters = matters;
    }

    RenewalPage pageOf(Space space, @Nullable Notice notice) {
        Convention convention = space.convention();
        Renewal renewal = renewals.of(convention);
        Advance advance = Advance.of(lines.listOf(space.id(), space.sight()));
        boolean early = convention.status() == Convention.Status.PREPARATION;
        boolean may = space.rights().mayCoordinate() && !early;
        boolean elsewhere = preparation.isElsewhere(space);
        boolean undoable = may && (elsewhere || preparation.mayUndo(space));
        return new RenewalPage(
                Address.crumbsToHub(space),
                FrenchDates.day(convention.endsOn()),
                early ? "Cette convention est en préparation\u00a0: elle se renouvelle une fois signée." : null,
                "du " + FrenchDates.day(renewal.next().startsOn()) + " au "
                        + FrenchDates.day(renewal.next().endsOn()),
                nextLink(space, renewal),
                renewal.isPrepared(),
                elsewhere,
                may && !renewal.isPrepared() ? space.path(Address.FRAME) : null,
                advance.words(),
                advance.percent(),
                space.path(Address.CHOICES),
                space.path(Address.BECOMING),
                may ? space.path(Address.PREPARATION) : null,
                undoable ? space.path(Address.PREPARATION + "/annulation") : null,
                matters(space, renewal, advance),
                may && convention.status() == Convention.Status.SIGNED ? space.path("/reglages/cloture") : null,
                convention.status() == Convention.Status.CLOSED,
                notice);
    }

    private Link nextLink(Space space, Renewal renewal) {
        Optional<Neighbours.Neighbour> next = renewal.isPrepared() ? neighbours.findNext(space) : Optional.empty();
        return next.map(there -> new Link(there.convention().shortTitle(), there.path("/vue-d-ensemble")))
                .orElseGet(() -> Link.text(renewal.next().shortTitle()));
    }

    private List<Link> matters(Space space, Renewal renewal, Advance advance) {
        var left = new ArrayList<Link>();
        if (advance.open() > 0) {
            String open =
                    advance.open() > 1 ? "\u00a0enjeux et actions restent à décider." : "\u00a0ligne reste à décider.";
            left.add(new Link(advance.open() + open, space.path(Address.CHOICES + "?etat=a-decider")));
        }
        if (!renewal.isPrepared()) {
            left.add(Link.text("La convention suivante n’est pas encore préparée."));
        }
        matters.orderedStream()
                .flatMap(matter -> matter.findMatter(space).stream())
                .forEach(matter -> left.add(new Link(matter.sentence(), space.path(matter.inside()))));
        return List.copyOf(left);
    }
}
