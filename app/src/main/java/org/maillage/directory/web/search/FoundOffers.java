package org.maillage.directory.web.search;

import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.maillage.convention.Space;
import org.maillage.directory.Offers;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// What a search finds, for who takes all of it away.
@Component
public class FoundOffers {

    private static final int AT_ONCE = 500;

    private final OfferSearches searches;
    private final OfferFilters filters;
    private final OfferLines lines;

    FoundOffers(OfferSearches searches, OfferFilters filters, OfferLines lines) {
        this.searches = searches;
        this.filters = filters;
        this.lines = lines;
    }

    /// @param said the filters in words
    /// @param written the same in an address, with their `?`, or nothing
    public record Found(List<Offers.Offer> offers, List<String> said, String written) {

        public Found {
            offers = List.copyOf(offers);
            said = List.copyOf(said);
        }
    }

    public Found find(Space space, MultiValueMap<String, String> parameters) {
        OfferSearches.Search search = searches.read(space, parameters);
        Offers.Matches matches = searches.match(search);
        return new Found(
                searches.list(matches, 0, matches.count()),
                OfferFilters.chips("", search).stream()
                        .map(chip -> chip.label() + "\u00a0: " + chip.value())
                        .toList(),
                search.query().written());
    }

    /// Read some hundreds at a time.
    public Stream<OfferLine> lines(Space space, Found found) {
        return found.offers().stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(window -> lines.of(space, window, 1).stream());
    }
}
