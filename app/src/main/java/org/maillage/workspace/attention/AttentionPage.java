package org.maillage.workspace.attention;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.convention.Space;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Link;
import org.maillage.site.components.Tab;

/// Everything that asks for care in one convention, group by group, and what one may do about it.
public final class AttentionPage {

    /// A group of more points begins folded.
    private static final int UNFOLDED = 5;

    private final Space space;
    private final AttentionTrend trend;
    private final AttentionList all;
    private final AttentionView view;
    private final AttentionList shown;

    AttentionPage(Space space, AttentionTrend trend, AttentionView view) {
        this.space = space;
        this.trend = trend;
        this.all = trend.all();
        this.view = view;
        this.shown = view.of(all);
    }

    public List<Tab> views() {
        return Arrays.stream(AttentionView.values())
                .map(one -> new Tab(
                        one.label(), here(one.query()), one == view, one.of(all).count()))
                .toList();
    }

    /// "12 points d’attention, 3 de moins que lundi dernier".
    public String trend() {
        return trend.sentence();
    }

    /// How many were left on past Mondays; empty while none is known.
    public List<Week> weeks() {
        return trend.table();
    }

    public List<GroupLines> groups() {
        return shown.groups().stream().map(this::lines).toList();
    }

    public String empty() {
        if (view == AttentionView.ACKNOWLEDGED) {
            return "Rien n’est acquitté\u00a0: tout ce qui demande votre attention est dans la liste.";
        }
        return all.acknowledged().isEmpty()
                ? "Rien ne demande votre attention."
                : "Tout est traité ou acquitté\u00a0: rien ne demande votre attention aujourd’hui.";
    }

    public boolean mayAcknowledge() {
        return groups().stream().flatMap(group -> group.points().stream()).anyMatch(point -> point.value() != null);
    }

    public boolean isAcknowledged() {
        return view == AttentionView.ACKNOWLEDGED;
    }

    public String acknowledgePath() {
        return here(AcknowledgementController.CHOICE);
    }

    public String withdrawPath() {
        return here(AcknowledgementController.WITHDRAWAL);
    }

    public String overviewPath() {
        return space.path("/vue-d-ensemble");
    }

    public Exports exports() {
        return Exports.of(
                here(""), view.query(), Exports.lines(PointWords.counted(shown.count()), view != AttentionView.LEFT));
    }

    private GroupLines lines(StandingGroup group) {
        boolean together = !isAcknowledged()
                && group.points().size() > 1
                && group.points().stream().allMatch(point -> AcknowledgementRights.may(space, group.cause(), point));
        return new GroupLines(
                group.cause().key(),
                AttentionBrief.level(group.cause().severity()),
                group.cause().counted(group.points().size()),
                group.cause().detail(),
                group.cause().worsening().sentence(),
                group.path().isEmpty() ? null : new Link("Voir dans le plan", space.path(group.path())),
                together
                        ? new Link(
                                "Acquitter les " + group.points().size(),
                                here(AcknowledgementController.CHOICE + "?cause="
                                        + group.cause().key()))
                        : null,
                group.points().size() <= UNFOLDED,
                group.points().stream().map(point -> line(group, point)).toList());
    }

    private PointLine line(StandingGroup group, StandingPoint point) {
        String address = group.addressOf(point.point());
        boolean mine = AcknowledgementRights.may(space, group.cause(), point);
        return new PointLine(
                "point-" + address,
                mine ? address : null,
                point.point().name(),
                space.path(point.point().path()),
                facts(point.point()),
                PointWords.told(point),
                point.isLeft() && trend.isNew(group.keyOf(point.point())),
                mine && !isAcknowledged() ? here(AcknowledgementController.CHOICE + "?point=" + address) : null);
    }

    static String facts(AttentionPoint point) {
        return Stream.of(since(point.since()), point.carrier())
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String since(@Nullable LocalDate since) {
        return since == null ? "" : "depuis le " + FrenchDates.day(since);
    }

    private String here(String inside) {
        return space.path(AttentionController.INSIDE + inside);
    }
}
