package org.maillage.diagnosis.portrait;

import java.util.Locale;
import org.maillage.figures.Basis;
import org.maillage.figures.Figure;
import org.maillage.figures.Indicator;

/// Figures as they are written: no digit that the figure does not bear.
///
/// Numbers are whole; those that are estimated for more than a twentieth are told to the ten, and below five not told.
/// Percentages are whole, save below ten, where a tenth counts.
public final class FigureWords {

    private static final double TENTHS_BELOW = 10;

    /// What the house itself counts is never told of fewer people; what a producer publishes, he answers for.
    public static final double FEWEST = 5;

    private FigureWords() {}

    /// "1\u00a0248", "environ 480", "moins de 5", "41\u00a0%", "de 11\u00a0847\u00a0€ à 30\u00a0773\u00a0€", "secret
    /// statistique".
    public static String of(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> isHidden(known) ? "moins de 5" : qualifier(known) + value(known);
            case Figure.Between between -> between(between.indicator().unit(), between.least(), between.most());
            case Figure.Unknown unknown -> reason(unknown.reason());
        };
    }

    /// Without what qualifies it: "480".
    static String value(Figure.Known known) {
        return isEstimated(known) && known.indicator().unit() == Indicator.Unit.NUMBER
                ? value(Indicator.Unit.NUMBER, Math.round(known.value() / 10) * 10.0)
                : value(known.indicator().unit(), known.value());
    }

    static String value(Indicator.Unit unit, double value) {
        return switch (unit) {
            case NUMBER -> grouped(Math.round(value));
            case EUROS -> grouped(Math.round(value)) + "\u00a0€";
            case PERCENT -> percent(value);
            case RATIO -> decimal(value);
        };
    }

    /// "de 12\u00a0% à 21\u00a0%", or one value when both are written alike.
    public static String between(Indicator.Unit unit, double least, double most) {
        String from = value(unit, least);
        String to = value(unit, most);
        return from.equals(to) ? from : "de " + from + " à " + to;
    }

    /// The same for a class of a map, where a number may stand that is not told: "jusqu’à 40".
    public static String span(Indicator.Unit unit, double least, double most) {
        boolean small = unit == Indicator.Unit.NUMBER && least > 0 && least < FEWEST;
        if (!small) {
            return between(unit, least, most);
        }
        return most < FEWEST ? "moins de 5" : "jusqu’à " + value(unit, most);
    }

    /// "41\u00a0%", "7,4\u00a0%", "0\u00a0%".
    static String percent(double value) {
        String digits = Math.abs(value) < TENTHS_BELOW ? decimal(value) : grouped(Math.round(value));
        return digits + "\u00a0%";
    }

    private static String decimal(double value) {
        String text = String.format(Locale.FRENCH, "%.1f", value);
        return text.endsWith(",0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String grouped(long value) {
        return String.format(Locale.FRENCH, "%,d", value).replace('\u202f', '\u00a0');
    }

    /// A number of our own making that is too small to be told. Nothing gives it away: the others are told to the ten.
    public static boolean isHidden(Figure.Known known) {
        return isEstimated(known)
                && known.indicator().unit() == Indicator.Unit.NUMBER
                && known.value() > 0
                && known.value() < FEWEST;
    }

    private static String qualifier(Figure.Known known) {
        if (isEstimated(known)) {
            return "environ ";
        }
        return isLeast(known) ? "au moins " : "";
    }

    /// More than a twentieth of it rests on IRIS that were cut, or on a mean.
    public static boolean isEstimated(Figure.Known known) {
        return !known.basis().isCounted();
    }

    /// A number some parts of which are kept back.
    public static boolean isLeast(Figure.Known known) {
        return known.basis().withheld() > 0 && known.indicator().additive();
    }

    private static String reason(Figure.Reason reason) {
        return switch (reason) {
            case NO_SOURCE -> "non disponible";
            case SECRET -> "secret statistique";
            case UNRELIABLE -> "trop incertain";
            case MOSTLY_SECRET -> "en grande partie secret";
        };
    }

    /// "12, 13, 14…": where a figure was read in its file; empty when it is everywhere in it.
    public static String lines(Basis basis) {
        String numbers =
                String.join(", ", basis.lines().stream().map(String::valueOf).toList());
        boolean more = !basis.lines().isEmpty()
                && basis.parts() - basis.withheld() > basis.lines().size();
        return numbers + (more ? "…" : "");
    }

    /// "fiable", "à lire avec précaution", "fragile, part de moins de 30".
    public static String reliability(Basis basis) {
        return switch (basis.reliability()) {
            case SOLID -> "fiable";
            case CAREFUL -> "à lire avec précaution";
            case FRAGILE ->
                basis.isOfFew()
                        ? "fragile, part de moins de 30"
                        : basis.isMostlyMissing()
                                ? "fragile, plus de la moitié des IRIS manque"
                                : "fragile, estimé pour plus de la moitié";
        };
    }

    /// "Somme de 7 IRIS", "IRIS découpés par la population des carreaux, 34 % estimés".
    public static String method(Basis basis) {
        String method = switch (basis.method()) {
            case PUBLISHED -> "chiffre publié";
            case SUM_OF_IRIS -> basis.parts() == 1 ? "chiffre de l’IRIS" : "somme de " + basis.parts() + " IRIS";
            case CUT_BY_PEOPLE -> "IRIS découpés selon la population des carreaux de 200\u00a0m";
            case CUT_BY_SURFACE -> "IRIS découpés selon leur surface";
            case SUM_OF_SQUARES -> "somme des carreaux de 200\u00a0m dont le centre est dans ce territoire";
            case MEAN_BY_PEOPLE -> "moyenne des IRIS, pondérée par la population des carreaux";
            case PUBLISHED_PARTS -> "IRIS publiés dans le département";
        };
        String estimated = basis.estimated() > 0 && basis.method() != Basis.Method.MEAN_BY_PEOPLE
                ? ", " + percent(100 * basis.estimated()) + " estimés"
                : "";
        String withheld = basis.withheld() == 0
                ? ""
                : basis.withheld() == 1
                        ? ", sans un IRIS, secret ou absent du fichier"
                        : ", sans " + basis.withheld() + " IRIS, secrets ou absents du fichier";
        return method + estimated + withheld;
    }
}
