package org.maillage.diagnosis.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.diagnosis.portrait.FigureWords;
import org.maillage.figures.Basis;
import org.maillage.figures.Figure;
import org.maillage.figures.Indicator;
import org.maillage.figures.Indicators;
import org.maillage.figures.TerritoryFigures;
import org.maillage.territory.Area;

/// Answers the three items from the figures of the territory. A zone is said to lack supply only where both its
/// children and its establishments were counted: an absent file proves nothing.
public final class LegalItems {

    private static final String UNDER_THREE = "enfants-0-2";
    private static final String NURSERIES = "creches";
    private static final String RATE = "taux-de-couverture";
    private static final List<String> NEEDS = List.of(UNDER_THREE, "part-monoparentales", "taux-de-pauvrete");

    private final Indicators indicators;
    private final TerritoryFigures figures;
    private final Area whole;
    private final List<Area> parts;

    /// @param parts quartiers of a city, or communes of an EPCI
    public LegalItems(Indicators indicators, TerritoryFigures figures, Area whole, List<Area> parts) {
        this.indicators = indicators;
        this.figures = figures;
        this.whole = whole;
        this.parts = List.copyOf(parts);
    }

    public List<LegalItem> list() {
        return List.of(inventory(), needs(), zones());
    }

    private LegalItem inventory() {
        var rows = new ArrayList<LegalItem.Row>();
        row(whole, RATE).ifPresent(rows::add);
        row(whole, NURSERIES).ifPresent(rows::add);
        parts.forEach(part -> row(part, NURSERIES).ifPresent(rows::add));
        var missing = new ArrayList<String>();
        if (known(whole, NURSERIES).isEmpty()) {
            missing.add("Reprenez la base permanente des équipements pour compter les établissements.");
        }
        if (known(whole, RATE).isEmpty()) {
            missing.add("Reprenez le taux de couverture de la commune, que publie la Cnaf.");
        }
        missing.add("L’annuaire des structures, avec leurs places et leurs horaires, n’est pas encore tenu ici.");
        return new LegalItem(
                1,
                "L’existant",
                "Recenser les équipements, les services et les modes d’accueil des enfants de moins de 3 ans.",
                rows.isEmpty() ? LegalItem.State.UNKNOWN : LegalItem.State.PARTLY,
                rows,
                missing);
    }

    private LegalItem needs() {
        var rows = new ArrayList<LegalItem.Row>();
        NEEDS.forEach(indicator -> row(whole, indicator).ifPresent(rows::add));
        parts.forEach(part -> row(part, UNDER_THREE).ifPresent(rows::add));
        boolean counted = known(whole, UNDER_THREE).isPresent();
        boolean everywhere = !parts.isEmpty()
                && parts.stream().allMatch(part -> known(part, UNDER_THREE).isPresent());
        var missing = new ArrayList<String>();
        if (!counted) {
            missing.add("Reprenez les allocataires de la Caf par IRIS pour compter les enfants de moins de 3 ans.");
        } else if (!everywhere) {
            missing.add(
                    "Des quartiers n’ont pas de chiffre\u00a0: importez leurs contours ou dites de quels IRIS ils sont faits.");
        }
        LegalItem.State state = counted && everywhere ? LegalItem.State.ANSWERED : LegalItem.State.PARTLY;
        return new LegalItem(
                2,
                "Les besoins",
                "Dire les besoins des enfants de moins de 3 ans et de leurs familles.",
                counted ? state : LegalItem.State.UNKNOWN,
                rows,
                missing);
    }

    private LegalItem zones() {
        var rows = new ArrayList<LegalItem.Row>();
        int judged = 0;
        for (Area part : parts) {
            Optional<Figure.Known> children = known(part, UNDER_THREE);
            Optional<Figure.Known> nurseries = known(part, NURSERIES);
            if (children.isEmpty() || nurseries.isEmpty()) {
                continue;
            }
            judged++;
            boolean lacks =
                    Math.round(nurseries.get().value()) == 0 && children.get().value() >= 1;
            if (lacks) {
                rows.add(new LegalItem.Row(
                        part.fullName(),
                        "aucun établissement pour " + FigureWords.of(children.get()) + " enfants de moins de 3 ans",
                        source(children.get().basis()) + "\u00a0; "
                                + source(nurseries.get().basis()),
                        true));
            }
        }
        List<String> missing = judged == parts.size()
                ? List.of()
                : List.of("Invérifiable pour " + (parts.size() - judged) + " territoires sur " + parts.size()
                        + "\u00a0: il y manque le nombre d’enfants ou celui d’établissements.");
        LegalItem.State state = judged == parts.size() ? LegalItem.State.ANSWERED : LegalItem.State.PARTLY;
        return new LegalItem(
                3,
                "Les zones où l’offre manque",
                "Nommer les zones où l’offre est insuffisante ou d’accès difficile.",
                judged == 0 ? LegalItem.State.UNKNOWN : state,
                rows,
                missing);
    }

    private Optional<LegalItem.Row> row(Area area, String indicator) {
        return known(area, indicator)
                .map(figure -> new LegalItem.Row(
                        area.fullName(),
                        figure.indicator().name() + "\u00a0: " + FigureWords.of(figure),
                        source(figure.basis()),
                        false));
    }

    private Optional<Figure.Known> known(Area area, String key) {
        Indicator indicator = indicators.findIndicator(key).orElseThrow();
        return figures.figureOf(indicator, area) instanceof Figure.Known known ? Optional.of(known) : Optional.empty();
    }

    private static String source(Basis basis) {
        return basis.edition().source().name() + ", " + basis.edition().year();
    }
}
