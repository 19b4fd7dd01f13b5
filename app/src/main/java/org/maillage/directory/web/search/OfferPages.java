package org.maillage.directory.web.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.search.SearchAnswer;
import org.maillage.convention.Space;
import org.maillage.directory.Offers;
import org.maillage.directory.Structures;
import org.maillage.directory.web.DirectoryTabs;
import org.maillage.directory.web.SelectionDesk;
import org.maillage.site.components.Chip;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Link;
import org.maillage.site.components.Pager;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// Builds the page of a search.
@Component
class OfferPages {

    private static final int FEW = 3;

    private final OfferSearches searches;
    private final OfferFilters filters;
    private final OfferLines lines;
    private final OfferMaps maps;
    private final SelectionDesk selection;

    OfferPages(
            OfferSearches searches, OfferFilters filters, OfferLines lines, OfferMaps maps, SelectionDesk selection) {
        this.searches = searches;
        this.filters = filters;
        this.lines = lines;
        this.maps = maps;
        this.selection = selection;
    }

    OffersPage pageOf(Space space, MultiValueMap<String, String> parameters) {
        OfferSearches.Search search = searches.read(space, parameters);
        OfferQuery query = search.query();
        String here = space.path(Structures.PATH);
        Offers.Matches matches = searches.match(search);
        int found = matches.count();
        int all = query.isOpen() ? found : searches.count(search);
        int pages = query.whole() ? 1 : Math.max(1, Math.ceilDiv(found, OfferQuery.A_PAGE));
        int number = Math.min(query.number(), pages);
        int first = query.whole() ? 0 : (number - 1) * OfferQuery.A_PAGE;
        List<Offers.Offer> offers = searches.list(matches, first, query.whole() ? found : OfferQuery.A_PAGE);
        List<OfferLine> shown = lines.of(space, offers, first + 1);
        OffersPage.Filters said = filters.of(space, here, search, counted(found, all));
        boolean may = space.rights().mayCoordinateSomeTheme();
        return new OffersPage(
                here,
                all + "\u00a0" + (all < 2 ? "lieu ou service" : "lieux et services"),
                all == 0,
                said,
                said(search, matches),
                found <= FEW ? wider(space, said.chips(), found) : List.of(),
                shown,
                search.near() == null
                        ? null
                        : "Distances à vol d’oiseau, depuis «\u00a0%s\u00a0»."
                                .formatted(search.near().name()),
                maps.of(search, matches, offers, shown),
                new Pager(
                        number,
                        pages,
                        query.page(here, number - 1, pages),
                        query.page(here, number + 1, pages),
                        pages > 1 ? query.wholePage(here) : null),
                exports(here, query, found),
                found == 0 ? null : here + "/formats" + query.written(),
                selection.choosing(space, back(query, number, pages)),
                may ? here + "/nouvelle" : null,
                may ? space.path("/imports") : null,
                DirectoryTabs.of(space, DirectoryTabs.Current.PLACES));
    }

    private static String back(OfferQuery query, int number, int pages) {
        String page = query.whole() ? query.wholePage(Structures.PATH) : query.page(Structures.PATH, number, pages);
        return page == null ? Structures.PATH : page;
    }

    private static String counted(int found, int all) {
        return found == all ? found + "\u00a0résultat" + (found < 2 ? "" : "s") : found + "\u00a0sur " + all;
    }

    private static List<String> said(OfferSearches.Search search, Offers.Matches found) {
        var said = new ArrayList<String>();
        if (!search.query().pres().isEmpty() && search.near() == null) {
            said.add(
                    "Nous ne savons pas où se trouve «\u00a0%s\u00a0». Essayez le nom d’un quartier, d’une rue ou d’un lieu de l’annuaire."
                            .formatted(search.query().pres()));
        }
        if (!search.query().age().isEmpty() && search.filter().ageMonths() == null) {
            said.add("L’âge se dit en années, comme 7, ou en mois, comme 8m.");
        }
        if (found.count() > 0 && found.nature() == SearchAnswer.Nature.CLOSE) {
            said.add("Rien avec ces mots exacts\u00a0: voici ce qui contient des mots qui leur ressemblent.");
        }
        if (found.count() > 0 && found.nature() == SearchAnswer.Nature.SOME) {
            said.add("Rien avec tous ces mots\u00a0: voici ce qui en contient une partie.");
        }
        return said;
    }

    /// What each part of the search keeps out, so that who finds nothing knows what to give up.
    private List<Link> wider(Space space, List<Chip> chips, int found) {
        if (chips.size() < 2) {
            return List.of();
        }
        var links = new ArrayList<Link>();
        for (Chip chip : chips) {
            int more = searches.match(searches.read(space, parametersOf(chip.removeAddress())))
                    .count();
            if (more > found) {
                links.add(new Link(
                        "sans «\u00a0%s\u00a0»\u00a0: %d".formatted(chip.value(), more), chip.removeAddress()));
            }
        }
        return links;
    }

    private static MultiValueMap<String, String> parametersOf(String address) {
        var parameters = new LinkedMultiValueMap<String, String>();
        UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .forEach((name, values) -> values.forEach(value ->
                        parameters.add(name, UriUtils.decode(value == null ? "" : value, StandardCharsets.UTF_8))));
        return parameters;
    }

    private static @Nullable Exports exports(String here, OfferQuery query, int found) {
        return found == 0
                ? null
                : Exports.of(here, query.written(), Exports.lines(found + "\u00a0lieux et services", !query.isOpen()));
    }
}
