package org.maillage.diagnosis.web.constats;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.diagnosis.ConstatFilter;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.web.DiagnosisTabs;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Pager;
import org.maillage.site.components.Tab;
import org.springframework.stereotype.Component;

/// Builds the list of the constats.
@Component
class ConstatListPages {

    private final ConstatLists lists;
    private final ConstatFilters filters;
    private final ConstatLines lines;

    ConstatListPages(ConstatLists lists, ConstatFilters filters, ConstatLines lines) {
        this.lists = lists;
        this.filters = filters;
        this.lines = lines;
    }

    ConstatsPage pageOf(Space space, Map<String, String> parameters) {
        ConstatLists.Found found = lists.find(space, parameters);
        ConstatQuery query = found.query();
        String here = space.path(Constats.PATH);
        List<ConstatLists.Counted> everything = query.isOpen() ? found.all() : lists.count(space, ConstatFilter.ALL);
        List<ConstatLists.Counted> kept = found.kept();
        int pages = query.whole() ? 1 : Math.max(1, Math.ceilDiv(kept.size(), ConstatQuery.A_PAGE));
        int number = Math.min(query.number(), pages);
        boolean may = space.rights().mayWriteConstats();
        List<ConstatLists.Counted> shown = query.whole()
                ? kept
                : kept.stream()
                        .skip((long) (number - 1) * ConstatQuery.A_PAGE)
                        .limit(ConstatQuery.A_PAGE)
                        .toList();
        return new ConstatsPage(
                here,
                subtitle(everything),
                everything.isEmpty(),
                filters.of(here, found, count(kept.size(), everything.size())),
                tabs(here, found),
                lines.of(space, shown, found.known()),
                new Pager(
                        number,
                        pages,
                        query.page(here, number - 1, pages),
                        query.page(here, number + 1, pages),
                        pages > 1 ? query.wholePage(here) : null),
                exports(here, query, kept),
                may ? here + "/nouveau" : null,
                may ? here + "/propositions" : null,
                DiagnosisTabs.of(space, DiagnosisTabs.Current.CONSTATS));
    }

    private static String counted(int constats) {
        return constats + "\u00a0" + (constats < 2 ? "constat" : "constats");
    }

    private static String count(int kept, int everything) {
        return kept == everything ? counted(kept) : counted(kept) + " sur " + everything;
    }

    private static String subtitle(List<ConstatLists.Counted> everything) {
        long without = everything.stream().filter(one -> one.enjeux() == 0).count();
        return counted(everything.size()) + (without == 0 ? "" : ", dont " + without + " sans enjeu");
    }

    // A line for each constat, those that are read with another included.
    private static @Nullable Exports exports(String here, ConstatQuery query, List<ConstatLists.Counted> kept) {
        int voices = kept.stream().mapToInt(one -> one.group().voices().size()).sum();
        int joined = voices - kept.size();
        String what = counted(kept.size()) + (joined == 0 ? "" : " et " + counted(joined) + " qui disent de même");
        return kept.isEmpty() ? null : Exports.of(here, query.filters(), Exports.lines(what, !query.isOpen()));
    }

    private static List<Tab> tabs(String here, ConstatLists.Found found) {
        int all = found.all().size();
        int without = Math.toIntExact(
                found.all().stream().filter(one -> one.enjeux() == 0).count());
        return List.of(
                tab(here, found.query(), "Tous", "", all),
                tab(here, found.query(), "Traduits en enjeu", ConstatQuery.WITH, all - without),
                tab(here, found.query(), "Sans enjeu", ConstatQuery.WITHOUT, without));
    }

    private static Tab tab(String here, ConstatQuery query, String label, String value, int count) {
        return new Tab(label, query.with(here, "enjeu", value), query.enjeu().equals(value), count);
    }
}
