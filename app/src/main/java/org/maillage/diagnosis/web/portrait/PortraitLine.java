package org.maillage.diagnosis.web.portrait;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.diagnosis.portrait.FigureWords;
import org.maillage.figures.Basis;
import org.maillage.figures.Figure;
import org.maillage.figures.Indicator;
import org.maillage.figures.Reliability;

/// One indicator of a portrait, beside the whole, the département and the area most alike.
///
/// @param city unknown in the portrait of the whole itself
/// @param alike the same for the area that looks most like it
/// @param evolution the same in other editions, the oldest first, with this one
/// @param concept what one unit is: "allocataires"
/// @param mapPath where it is drawn
public record PortraitLine(
        Figure here,
        Figure city,
        Figure departement,
        Figure alike,
        List<Figure.Known> evolution,
        String concept,
        @Nullable String sentence,
        String mapPath) {

    /// "2017 : 12 %, 2021 : 14 %", or nothing when only one edition tells it.
    public String years() {
        return evolution.size() < 2
                ? ""
                : evolution.stream()
                        .map(figure -> figure.basis().edition().year() + "\u00a0: " + FigureWords.of(figure))
                        .collect(Collectors.joining(", "));
    }

    public Indicator indicator() {
        return here.indicator();
    }

    public String value() {
        return FigureWords.of(here);
    }

    public boolean isKnown() {
        return !(here instanceof Figure.Unknown);
    }

    /// Stands beside the number itself: whoever reads only that must see it.
    public boolean isFragile() {
        return basis().filter(basis -> basis.reliability() == Reliability.FRAGILE)
                .isPresent();
    }

    public String cityValue() {
        return reference(city);
    }

    public String departementValue() {
        return reference(departement);
    }

    public String alikeValue() {
        return reference(alike);
    }

    private static String reference(Figure figure) {
        return figure instanceof Figure.Unknown ? "–" : FigureWords.of(figure);
    }

    public Optional<Basis> basis() {
        return switch (here) {
            case Figure.Known known -> Optional.of(known.basis());
            case Figure.Between between -> Optional.of(between.basis());
            case Figure.Unknown _ -> Optional.empty();
        };
    }

    /// "Allocataires des Caf par IRIS, 2021".
    public String source() {
        return basis().map(basis ->
                        basis.edition().source().name() + ", " + basis.edition().year())
                .orElse("");
    }

    /// "Cnaf et Insee ; allocataires ; somme de 7 IRIS ; fiable ; fichier inseecaf2021_iris.csv, lignes 12, 13…".
    public String trace() {
        return basis().map(basis -> basis.edition().source().producer() + "\u00a0; " + concept + "\u00a0; "
                        + FigureWords.method(basis) + "\u00a0; " + FigureWords.reliability(basis) + "\u00a0; fichier "
                        + basis.edition().fileName() + lines(basis))
                .orElse("");
    }

    private static String lines(Basis basis) {
        String numbers = FigureWords.lines(basis);
        if (numbers.isEmpty()) {
            return "";
        }
        return (basis.lines().size() == 1 ? ", ligne " : ", lignes ") + numbers;
    }
}
