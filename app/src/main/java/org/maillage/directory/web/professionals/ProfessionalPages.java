package org.maillage.directory.web.professionals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.directory.Vocabulary;
import org.maillage.directory.professionals.Professional;
import org.maillage.directory.professionals.Professionals;
import org.maillage.directory.web.DirectoryTabs;
import org.maillage.directory.web.SheetNumbers;
import org.maillage.site.NotFound;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.Areas;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Builds the list of professionals, and finds one of them.
@Component
class ProfessionalPages {

    private final Professionals professionals;
    private final Areas areas;
    private final Cards cards;

    ProfessionalPages(Professionals professionals, Areas areas, Cards cards) {
        this.professionals = professionals;
        this.areas = areas;
        this.cards = cards;
    }

    /// What was asked, and who was found.
    record Search(Territory territory, ProfessionalQuery query, List<Professional> found) {}

    Search read(Space space, MultiValueMap<String, String> parameters) {
        requireNoCopy(space);
        Territory territory = areas.getTerritory(space.convention().territory());
        ProfessionalQuery query = ProfessionalQuery.of(territory, parameters);
        return new Search(territory, query, professionals.list(territory.whole().id(), query.filter(territory)));
    }

    ProfessionalsPage pageOf(Space space, MultiValueMap<String, String> parameters) {
        Search search = read(space, parameters);
        ProfessionalQuery query = search.query();
        String here = space.path(Professional.PATH);
        List<Professional> all = professionals.listIn(search.territory().whole().id());
        boolean there = professionals
                .findOf(search.territory().whole().id(), space.member().person())
                .isPresent();
        return new ProfessionalsPage(
                here,
                DirectoryTabs.of(space, DirectoryTabs.Current.PROFESSIONALS),
                all.isEmpty(),
                query.q(),
                ThemeGroups.named(
                        all.stream()
                                .flatMap(one -> one.entry().themes().stream())
                                .collect(Collectors.toSet()),
                        query.theme()),
                places(search.territory(), query.lieu()),
                audiences(query.publics()),
                query.chips(search.territory(), here),
                counted(search.found().size(), all.size()),
                cards.of(space, search.found()),
                exports(here, query, search.found().size()),
                new Link(there ? "Ma fiche" : "Figurer dans l’annuaire", here + "/ma-fiche"),
                space.rights().mayCoordinateSomeTheme() ? here + "/propositions" : null,
                here + "/rencontres");
    }

    private static List<OptionGroup> places(Territory territory, String chosen) {
        return OptionGroup.single(territory.parts().stream()
                .map(area -> new Option(area.slug(), area.name(), area.slug().equals(chosen)))
                .toList());
    }

    private static List<OptionGroup> audiences(String chosen) {
        return OptionGroup.single(Vocabulary.AUDIENCES.terms().stream()
                .map(term -> new Option(term.code(), term.label(), term.code().equals(chosen)))
                .toList());
    }

    private static String counted(int found, int all) {
        return found == all ? found + "\u00a0professionnel" + (found < 2 ? "" : "s") : found + "\u00a0sur " + all;
    }

    private static @Nullable Exports exports(String here, ProfessionalQuery query, int found) {
        return found == 0
                ? null
                : Exports.of(
                        here,
                        query.written(),
                        Exports.lines(found + "\u00a0professionnel" + (found < 2 ? "" : "s"), !query.isOpen()));
    }

    ProfessionalPage sheetOf(Space space, String address) {
        requireNoCopy(space);
        Professional one = SheetNumbers.in(address)
                .flatMap(number -> professionals.find(space.convention().territory(), number))
                .orElseThrow(() -> NotFound.of("Professional", address));
        boolean own = professionals
                .findOf(space.convention().territory(), space.member().person())
                .filter(mine -> mine.id().equals(one.id()))
                .isPresent();
        String list = space.path(Professional.PATH);
        return new ProfessionalPage(
                Stream.of(new Link("Annuaire", space.path("/annuaire")), new Link("Professionnels", list))
                        .toList(),
                cards.of(space, List.of(one)).getFirst(),
                own ? list + "/ma-fiche" : null);
    }

    /// The directory is the territory's: the copy that an avenant is prepared in has none.
    static void requireNoCopy(Space space) {
        if (space.copy() != null) {
            throw NotFound.of("Directory", space.convention().slug());
        }
    }
}
