package org.maillage.workspace.search;

import java.util.List;
import org.maillage.accounts.PersonId;
import org.maillage.base.search.SearchAnswer;
import org.maillage.base.search.SearchScope;
import org.maillage.base.search.SearchWords;
import org.maillage.base.search.Searches;
import org.maillage.convention.Conventions;
import org.maillage.site.components.Link;
import org.maillage.site.components.Pager;
import org.springframework.stereotype.Component;

/// Looks in all the conventions of a person, or in one of them.
@Component
class SearchPages {

    private static final int A_PAGE = 20;
    private static final int SUGGESTED = 8;

    private final Conventions conventions;
    private final Searches searches;
    private final SearchKinds kinds;
    private final ResultLines lines;
    private final KeptLines kept;

    SearchPages(Conventions conventions, Searches searches, SearchKinds kinds, ResultLines lines, KeptLines kept) {
        this.conventions = conventions;
        this.searches = searches;
        this.kinds = kinds;
        this.lines = lines;
        this.kept = kept;
    }

    SearchPage pageOf(PersonId person, SearchQuery query) {
        Reach reach = Reach.of(conventions.listSpacesOf(person), query.convention());
        SearchWords words = searches.read(query.words());
        var scope = new SearchScope(kinds.kindOf(query.kind()), reach.convention());
        int before = (query.number() - 1) * A_PAGE;
        SearchAnswer answer = searches.find(reach.sights(), words, scope, before, A_PAGE);
        int total = answer.total(scope);
        var choices = new SearchChoices(query, answer, scope);
        return new SearchPage(
                query,
                reach.name(),
                choices.kinds(kinds),
                choices.conventions(reach),
                lines.of(answer.found(), reach),
                ResultLines.told(words, total),
                ResultLines.hint(answer.nature(), total),
                pager(query, total),
                kept.kept(person, reach),
                kept.recent(person, query),
                reach.crumbs());
    }

    Suggestions suggestionsOf(PersonId person, SearchQuery query) {
        Reach reach = Reach.of(conventions.listSpacesOf(person), query.convention());
        SearchWords words = searches.read(query.words());
        if (words.isEmpty()) {
            return Suggestions.of(
                    kept.all(person, query, reach).stream().limit(SUGGESTED).toList());
        }
        var scope = new SearchScope(null, reach.convention());
        SearchAnswer answer = searches.find(reach.sights(), words, scope, 0, SUGGESTED);
        int total = answer.total(scope);
        var all = total > SUGGESTED ? new Link("Voir les " + total + "\u00a0résultats", query.address()) : null;
        return new Suggestions(lines.of(answer.found(), reach), List.of(), all, ResultLines.told(words, total));
    }

    private static Pager pager(SearchQuery query, int total) {
        int pages = Math.max(1, (total + A_PAGE - 1) / A_PAGE);
        int page = query.number();
        return new Pager(
                page,
                pages,
                page > 1 ? query.onPage(Math.min(page - 1, pages)).address() : null,
                page < pages ? query.onPage(page + 1).address() : null);
    }
}
