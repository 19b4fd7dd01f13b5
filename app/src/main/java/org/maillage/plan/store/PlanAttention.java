package org.maillage.plan.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.base.Sights;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionPoint.Severity;
import org.maillage.base.attention.AttentionSource;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Criterion;
import org.maillage.plan.EnjeuChoice;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.across.PlanCount;
import org.maillage.plan.across.Plans;
import org.springframework.stereotype.Component;

/// Where the plan breaks the chain: enjeux that nothing answers, actions nobody carries or hears of.
@Component
class PlanAttention implements AttentionSource {

    private final Plans plans;

    PlanAttention(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Map<UUID, List<AttentionPoint>> pointsOf(Sights sights) {
        return plans.countsOf(sights).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, plan -> points(plan.getValue())));
    }

    private static List<AttentionPoint> points(PlanCount plan) {
        return Stream.of(
                        point(
                                Severity.ACT,
                                plan.unanswered(),
                                "enjeu sans action",
                                "enjeux sans action",
                                "Rien ne leur répond encore dans le plan.",
                                EnjeuChoice.UNANSWERED.path()),
                        action(
                                Severity.ACT,
                                plan.late(),
                                "en retard",
                                "Une date est passée.",
                                ActionFilter.ALL.thatAre(Criterion.LATE)),
                        action(
                                Severity.ACT,
                                plan.withoutPilot(),
                                "sans pilote",
                                "Personne ne les porte.",
                                ActionFilter.ALL.thatAre(Criterion.WITHOUT_PILOT)),
                        action(
                                Severity.WATCH,
                                plan.silent(),
                                "sans nouvelle",
                                "Rien n’a été écrit depuis plus de six mois.",
                                ActionFilter.ALL.thatAre(Criterion.SILENT)),
                        action(
                                Severity.WATCH,
                                plan.unknownNature(),
                                "sans nature",
                                "Existante, à consolider ou à développer : à préciser.",
                                ActionFilter.ALL.ofNature(NatureChoice.UNKNOWN)))
                .filter(point -> point.count() > 0)
                .toList();
    }

    private static AttentionPoint action(
            Severity severity, int count, String lack, String detail, ActionFilter filter) {
        return point(severity, count, "action " + lack, "actions " + lack, detail, filter.path());
    }

    private static AttentionPoint point(
            Severity severity, int count, String one, String many, String detail, String path) {
        return new AttentionPoint(severity, count + "\u00a0" + (count == 1 ? one : many), detail, count, path);
    }
}
