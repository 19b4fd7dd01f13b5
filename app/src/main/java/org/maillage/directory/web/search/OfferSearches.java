package org.maillage.directory.web.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.OfferFilter;
import org.maillage.directory.Offers;
import org.maillage.directory.Scopes;
import org.maillage.directory.Term;
import org.maillage.directory.Vocabulary;
import org.maillage.directory.web.OpenNow;
import org.maillage.territory.Area;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// One search in a space: what the address says, what it means there, what it finds.
@Component
public class OfferSearches {

    private static final int MONTHS = 12;
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int OLDEST = 120;

    private final Scopes scopes;
    private final Offers offers;
    private final NearPlaces places;
    private final Kinds kinds;
    private final OpenNow openNow;

    OfferSearches(Scopes scopes, Offers offers, NearPlaces places, Kinds kinds, OpenNow openNow) {
        this.scopes = scopes;
        this.offers = offers;
        this.places = places;
        this.kinds = kinds;
        this.openNow = openNow;
    }

    /// @param near what `pres` names, or null when it names nothing or is not said
    record Search(
            Scopes.Scope scope,
            OfferQuery query,
            OfferFilter filter,
            NearPlaces.@Nullable Named near,
            @Nullable Kind kind,
            @Nullable Area area) {}

    Search read(Space space, MultiValueMap<String, String> parameters) {
        Scopes.Scope scope = scopes.of(space);
        OfferQuery query = OfferQuery.of(parameters);
        NearPlaces.Named near =
                query.pres().isEmpty() ? null : places.find(scope, query.pres()).orElse(null);
        Kind kind = kinds.find(query.type()).orElse(null);
        Area area = scope.territory().findArea(query.lieu()).orElse(null);
        var filter = new OfferFilter(
                query.q(),
                kind == null ? Set.of() : Set.of(kind.code()),
                area == null || area.equals(scope.territory().whole()) ? null : area.id(),
                near == null ? null : near.at(),
                ageMonths(query.age()).orElse(null),
                known(Vocabulary.SLOTS, query.quand()),
                moment(query),
                !query.gratuit().isEmpty(),
                known(Vocabulary.AUDIENCES, List.of(query.publics())),
                known(Vocabulary.ARRANGEMENTS, query.acces()));
        return new Search(scope, query, filter, near, kind, area);
    }

    Offers.Matches match(Search search) {
        Offers.Matches matches = offers.match(search.scope().communes(), search.filter());
        return search.query().ouvert().isEmpty()
                ? matches
                : offers.keeping(
                        matches,
                        offers.hoursOf(matches).stream()
                                .filter(hours -> openNow.isOpen(hours.osm(), hours.insee()))
                                .toList());
    }

    List<Offers.Offer> list(Offers.Matches matches, int first, int most) {
        return offers.list(matches, first, most);
    }

    int count(Search search) {
        return offers.count(search.scope().communes());
    }

    private static Set<String> known(Vocabulary vocabulary, List<String> codes) {
        return vocabulary.terms().stream()
                .map(Term::code)
                .filter(codes::contains)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    // "7" is seven years, "8m" eight months.
    static Optional<Integer> ageMonths(String age) {
        if (age.matches("\\d{1,3}m(ois)?")) {
            return Optional.of(Integer.parseInt(age.replaceAll("\\D", "")));
        }
        String years = age.replaceFirst("(?i)ans?$", "");
        return years.matches("\\d{1,3}") && Integer.parseInt(years) <= OLDEST
                ? Optional.of(Integer.parseInt(years) * MONTHS)
                : Optional.empty();
    }

    private static OfferFilter.@Nullable Moment moment(OfferQuery query) {
        int day = OfferQuery.DAYS.indexOf(query.jour());
        if (day < 0) {
            return null;
        }
        if (query.heure().isEmpty()) {
            return new OfferFilter.Moment(day * DAY, (day + 1) * DAY, false);
        }
        String[] parts = query.heure().split(":");
        int from = day * DAY + Integer.parseInt(parts[0]) * HOUR + Integer.parseInt(parts[1]);
        return new OfferFilter.Moment(from, from + 1, false);
    }
}
