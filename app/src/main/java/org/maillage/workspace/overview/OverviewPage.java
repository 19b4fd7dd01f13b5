package org.maillage.workspace.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ConventionCalendar;
import org.maillage.convention.Space;
import org.maillage.plan.PlanOverview;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.maillage.site.components.BigNumber;
import org.maillage.site.components.Link;
import org.maillage.site.components.Mesh;
import org.maillage.site.components.NoteLine;
import org.maillage.workspace.ConventionWords;
import org.maillage.workspace.attention.AttentionBrief;

/// The dashboard: where the convention stands in time, what its plan holds and reaches, what asks for care, what is
/// new. Every number leads to the list it counts.
///
/// @param asTable whether the mesh is read as a plain table
public record OverviewPage(
        Space space,
        ConventionWords words,
        ConventionCalendar calendar,
        PlanOverview plan,
        AttentionBrief attention,
        boolean asTable) {

    static final String AS_TABLE = "tableau";

    private static final int NEWS = 5;

    /// Nothing planned yet: first steps are offered instead of zeros.
    public boolean isEmpty() {
        return plan.all().number() == 0 && plan.enjeux().all() == 0;
    }

    /// "Ville d’Angers et Caf de Maine-et-Loire · signée le 28 février 2023".
    public String subtitle() {
        return words.between().isEmpty() ? words.state() : words.between() + " · " + words.state();
    }

    public String start() {
        return FrenchDates.month(calendar.startsOn());
    }

    public String end() {
        return FrenchDates.month(calendar.endsOn());
    }

    public List<BigNumber> numbers() {
        return new PlanNumbers(plan, space).all();
    }

    public Link total() {
        return new PlanNumbers(plan, space).total();
    }

    public @Nullable Link unknown() {
        return new PlanNumbers(plan, space).unknown();
    }

    public Mesh mesh() {
        return new PlanMesh(plan.matrix(), space).mesh();
    }

    /// "Une action qui touche plusieurs quartiers…".
    public String counting() {
        return "Une action qui touche plusieurs " + new PlanMesh(plan.matrix(), space).part()
                + "s ou sert plusieurs thèmes est montrée dans chacun et comptée une fois dans les totaux.";
    }

    public String tablePath() {
        return space.path(OverviewController.INSIDE) + "?lecture=" + AS_TABLE + "#maillage";
    }

    public String meshPath() {
        return space.path(OverviewController.INSIDE) + "#maillage";
    }

    public List<NoteLine> news(Words labels) {
        return plan.news().stream()
                .limit(NEWS)
                .map(news -> NewsLine.of(news, space, labels, calendar.today()))
                .toList();
    }

    public FirstSteps firstSteps() {
        return new FirstSteps(space);
    }
}
