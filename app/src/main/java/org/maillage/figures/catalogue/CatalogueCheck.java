package org.maillage.figures.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maillage.figures.Balance;
import org.maillage.figures.Indicator;
import org.maillage.figures.Measure;
import org.maillage.figures.Source;
import org.maillage.figures.Sources;

/// What must hold between the sources and the indicators: measures that exist, sums of what adds up, shares of one
/// concept.
final class CatalogueCheck {

    private final Catalogue catalogue;

    CatalogueCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void requireSound() {
        Set<String> keys = new HashSet<>();
        for (Source source : catalogue.listSources()) {
            require(keys.add(source.key()), "Two sources are called " + source.key());
            source.measures().forEach(catalogue::conceptOf);
            source.orders()
                    .forEach(order -> require(
                            order.stream()
                                    .allMatch(key -> source.findMeasure(key).isPresent()),
                            "An order of " + source.key() + " names an unknown measure: " + order));
            source.balances().forEach(balance -> require(source, balance));
        }
        catalogue.listIndicators().forEach(this::require);
    }

    private static void require(Source source, Balance balance) {
        require(
                source.findMeasure(balance.whole()).isPresent()
                        && balance.parts().stream()
                                .allMatch(part -> source.findMeasure(part).isPresent()),
                "A balance of " + source.key() + " names an unknown measure: " + balance);
    }

    private void require(Indicator indicator) {
        require(
                (indicator.given() != null) == indicator.sum().isEmpty(),
                indicator.key() + " is either a sum or given");
        for (String series : indicator.series()) {
            List<Source> sources = catalogue.ofSeries(series);
            require(!sources.isEmpty(), indicator.key() + " names an unknown series, " + series);
            sources.forEach(source -> require(indicator, source));
        }
    }

    private void require(Indicator indicator, Source source) {
        Set<Sources.Concept> concepts = new HashSet<>();
        for (String key : indicator.measures()) {
            Measure measure = source.findMeasure(key)
                    .orElseThrow(() -> new IllegalStateException(
                            indicator.key() + " names a measure that " + source.key() + " has not, " + key));
            require(
                    indicator.given() != null || measure.additive(),
                    indicator.key() + " adds what cannot be added, " + key);
            concepts.add(catalogue.conceptOf(measure));
        }
        require(concepts.size() == 1, indicator.key() + " mixes concepts in " + source.key());
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
