package org.maillage.workspace.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.maillage.convention.Convention;
import org.maillage.convention.Space;
import org.maillage.site.Words;
import org.maillage.site.components.Chip;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.springframework.stereotype.Component;

/// Puts a portfolio together: lines, what narrows them, and what is narrowed.
@Component
public class Portfolios {

    private final PortfolioRows rows;
    private final Words words;

    Portfolios(PortfolioRows rows, Words words) {
        this.rows = rows;
        this.words = words;
    }

    public Portfolio of(List<Space> spaces, PortfolioFilter filter) {
        return new Portfolio(
                filter.apply(rows.of(spaces)),
                spaces.size(),
                filter,
                chips(filter),
                OptionGroup.single(statuses(spaces, filter)),
                OptionGroup.single(years(spaces, filter)));
    }

    private List<Chip> chips(PortfolioFilter filter) {
        var chips = new ArrayList<Chip>();
        if (!filter.sought().isEmpty()) {
            chips.add(chip("Recherche", filter.sought(), filter.seeking("")));
        }
        Convention.Status status = filter.status();
        if (status != null) {
            chips.add(chip("Statut", words.of(status), filter.ofStatus(null)));
        }
        Integer year = filter.endYear();
        if (year != null) {
            chips.add(chip("Fin en", year.toString(), filter.endingIn(null)));
        }
        return chips;
    }

    private static Chip chip(String label, String value, PortfolioFilter without) {
        return new Chip(label, value, Portfolio.LIST + without.query());
    }

    private List<Option> statuses(List<Space> spaces, PortfolioFilter filter) {
        return Arrays.stream(Convention.Status.values())
                .filter(status ->
                        spaces.stream().anyMatch(space -> space.convention().status() == status))
                .map(status -> new Option(PortfolioFilter.wordOf(status), words.of(status), status == filter.status()))
                .toList();
    }

    private static List<Option> years(List<Space> spaces, PortfolioFilter filter) {
        return spaces.stream()
                .map(space -> space.convention().endsOn().getYear())
                .distinct()
                .sorted()
                .map(year -> new Option(year.toString(), year.toString(), year.equals(filter.endYear())))
                .toList();
    }
}
