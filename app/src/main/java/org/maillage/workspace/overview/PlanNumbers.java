package org.maillage.workspace.overview;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.plan.EnjeuChoice;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.PlanOverview;
import org.maillage.plan.PlanOverview.Count;
import org.maillage.plan.PlanOverview.NatureCount;
import org.maillage.site.components.BigNumber;
import org.maillage.site.components.Link;

/// The numbers of a plan, each with the list it counts. A detail that counts nothing is not said.
record PlanNumbers(PlanOverview plan, Space space) {

    List<BigNumber> all() {
        var numbers = new ArrayList<BigNumber>();
        for (NatureCount nature : plan.natures()) {
            if (nature.nature() != NatureChoice.UNKNOWN) {
                numbers.add(new BigNumber(
                        String.valueOf(nature.all().number()),
                        null,
                        label(nature),
                        nature.nature().mark(),
                        path(nature.all()),
                        details(nature)));
            }
        }
        numbers.add(enjeux());
        return numbers;
    }

    /// "43 actions en tout".
    Link total() {
        return link(plan.all(), "action en tout", "actions en tout");
    }

    /// "2 sans nature précisée", or null when every action has its nature.
    @Nullable
    Link unknown() {
        return plan.natures().stream()
                .filter(nature ->
                        nature.nature() == NatureChoice.UNKNOWN && nature.all().number() > 0)
                .map(nature -> link(nature.all(), "dont la nature est à préciser", "dont la nature est à préciser"))
                .findFirst()
                .orElse(null);
    }

    private static String label(NatureCount nature) {
        boolean one = nature.all().number() == 1;
        return switch (nature.nature()) {
            case EXISTING -> one ? "existante" : "existantes";
            case CONSOLIDATE -> "à consolider";
            case DEVELOP -> "à développer";
            case UNKNOWN -> "à préciser";
        };
    }

    private List<Link> details(NatureCount nature) {
        var details = new ArrayList<Link>();
        if (nature.nature() == NatureChoice.EXISTING) {
            add(details, nature.onTrack(), "sur sa trajectoire", "sur leur trajectoire");
        } else {
            add(details, nature.engaged(), "engagée", "engagées");
        }
        if (nature.nature() == NatureChoice.DEVELOP) {
            add(details, nature.done(), "réalisée", "réalisées");
        }
        add(details, nature.late(), "en retard", "en retard");
        return details;
    }

    private BigNumber enjeux() {
        int carried = plan.enjeux().carried();
        int all = plan.enjeux().all();
        int unanswered = all - carried;
        List<Link> details = unanswered == 0
                ? List.of()
                : List.of(new Link(
                        counted(unanswered, "enjeu sans réponse", "enjeux sans réponse"),
                        space.path(EnjeuChoice.UNANSWERED.path())));
        return new BigNumber(
                String.valueOf(carried),
                String.valueOf(all),
                carried > 1 ? "enjeux portés par une action" : "enjeu porté par une action",
                null,
                space.path(EnjeuChoice.CARRIED.path()),
                details);
    }

    private void add(List<Link> details, Count count, String one, String many) {
        if (count.number() > 0) {
            details.add(link(count, one, many));
        }
    }

    private Link link(Count count, String one, String many) {
        return new Link(counted(count.number(), one, many), path(count));
    }

    private static String counted(int number, String one, String many) {
        return number + "\u00a0" + (number > 1 ? many : one);
    }

    private String path(Count count) {
        return space.path(count.filter().path());
    }
}
