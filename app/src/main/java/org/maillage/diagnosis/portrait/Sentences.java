package org.maillage.diagnosis.portrait;

import java.util.Locale;
import java.util.Optional;
import org.maillage.figures.Figure;
import org.maillage.figures.Indicator;

/// What a figure says, in one plain sentence, beside the whole it belongs to.
///
/// "More" and "less" are said from one point of difference on, "as" below it: the figures written in the sentence never
/// contradict it. A number is set beside what was counted in the whole, never beside all that is there: IRIS are kept
/// back on both sides.
///
/// A share of few people, or without most of the area, makes no sentence: it stands in the table, marked as fragile.
public final class Sentences {

    private static final double APART = 1;

    private final String whole;

    /// @param whole how the whole is called within a sentence: "dans la ville"
    public Sentences(String whole) {
        this.whole = whole;
    }

    /// @param city the same indicator for the whole, from the same edition; unknown for the whole itself
    public Optional<String> tell(Figure here, Figure city) {
        if (here.indicator().says().silent()) {
            return Optional.empty();
        }
        if (!(here instanceof Figure.Known known)) {
            return between(here);
        }
        boolean share = known.indicator().unit() == Indicator.Unit.PERCENT;
        if ((share && (known.basis().isOfFew() || known.basis().isMostlyMissing())) || FigureWords.isHidden(known)) {
            return Optional.empty();
        }
        String start = FigureWords.isEstimated(known) ? "Selon une estimation, " : "";
        Optional<Double> compared = city instanceof Figure.Known other ? Optional.of(other.value()) : Optional.empty();
        return Optional.of(capital(start
                + switch (known.indicator().unit()) {
                    case PERCENT -> share(known, compared);
                    case NUMBER -> number(known, compared);
                    case EUROS, RATIO -> amount(known, compared);
                }
                + "."));
    }

    private static Optional<String> between(Figure figure) {
        if (!(figure instanceof Figure.Between between)) {
            return Optional.empty();
        }
        String span = FigureWords.of(between);
        return Optional.of(
                between.indicator().unit() == Indicator.Unit.PERCENT
                        ? "Selon l’IRIS, " + span + " "
                                + all(between.indicator().says()) + "."
                        : "Selon l’IRIS, " + lower(between.indicator().name()) + " va " + span + ".");
    }

    // "des personnes vivent sous le seuil de pauvreté", or what stands by itself.
    private static String all(Indicator.Says says) {
        return says.one().isEmpty() ? says.many() : "des " + says.many() + " " + says.areMany();
    }

    private String share(Figure.Known known, Optional<Double> compared) {
        Indicator.Says says = known.indicator().says();
        if (says.one().isEmpty()) {
            return FigureWords.percent(known.value()) + " " + says.many()
                    + compared.map(city -> percentCompared(known.value(), city)).orElse("");
        }
        Optional<ShareWords> words = ShareWords.of(known.value());
        Optional<ShareWords> cityWords = compared.flatMap(ShareWords::of);
        if (words.isEmpty() || words.equals(cityWords)) {
            return FigureWords.percent(known.value()) + " des " + says.many() + " " + says.areMany()
                    + compared.map(city -> percentCompared(known.value(), city)).orElse("");
        }
        ShareWords told = words.get();
        return told.tell(says.feminine(), told.plural() ? says.many() : says.one()) + " "
                + (told.plural() ? says.areMany() : says.isOne())
                + compared.map(city -> relation(known.value(), city) + " ("
                                + cityWords
                                        .map(other -> other.tell(says.feminine(), ""))
                                        .orElseGet(() -> FigureWords.percent(city))
                                + ")")
                        .orElse("");
    }

    private String percentCompared(double here, double city) {
        return relation(here, city) + " (" + FigureWords.percent(city) + ")";
    }

    private String relation(double here, double city) {
        return relation(here, city, APART);
    }

    private String relation(double here, double city, double apart) {
        if (Math.abs(here - city) < apart) {
            return ", à peu près comme " + whole;
        }
        return (here > city ? ", plus que " : ", moins que ") + whole;
    }

    private String number(Figure.Known known, Optional<Double> compared) {
        String least = FigureWords.isLeast(known) ? "au moins " : "";
        String told = "on y compte " + least + FigureWords.value(known) + " "
                + known.indicator().says().many();
        if (compared.isEmpty() || compared.get() <= 0 || known.value() > compared.get()) {
            return told;
        }
        double part = 100 * known.value() / compared.get();
        return told + ", soit " + FigureWords.percent(part) + " du nombre compté " + whole;
    }

    private String amount(Figure.Known known, Optional<Double> compared) {
        return lower(known.indicator().name()) + " est de " + FigureWords.value(known)
                + compared.map(city -> relation(known.value(), city, Math.max(APART, city / 100)) + " ("
                                + FigureWords.value(known.indicator().unit(), city) + ")")
                        .orElse("");
    }

    private static String lower(String name) {
        return "le " + name.substring(0, 1).toLowerCase(Locale.FRENCH) + name.substring(1);
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.FRENCH) + sentence.substring(1);
    }
}
