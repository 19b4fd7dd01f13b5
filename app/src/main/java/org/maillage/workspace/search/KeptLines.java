package org.maillage.workspace.search;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.accounts.PersonId;
import org.maillage.site.components.Link;
import org.maillage.workspace.search.SearchPage.KeptLine;
import org.springframework.stereotype.Component;

/// What somebody looked for lately, and what they keep.
@Component
class KeptLines {

    private final KeptSearches searches;
    private final SearchKinds kinds;

    KeptLines(KeptSearches searches, SearchKinds kinds) {
        this.searches = searches;
        this.kinds = kinds;
    }

    List<KeptLine> kept(PersonId person, Reach reach) {
        return searches.listKept(person).stream()
                .map(one -> new KeptLine(
                        one.id(), new Link(one.query().words(), one.query().address()), scope(one.query(), reach)))
                .toList();
    }

    /// In the convention that is searched now; what is searched now is no past.
    List<Link> recent(PersonId person, SearchQuery query) {
        return searches.listRecent(person).stream()
                .filter(typed -> !typed.equals(query.words()))
                .map(typed -> new Link(typed, new SearchQuery(typed, null, query.dans(), null).address()))
                .toList();
    }

    /// Both, what is kept first.
    List<Link> all(PersonId person, SearchQuery query, Reach reach) {
        return Stream.concat(kept(person, reach).stream().map(KeptLine::search), recent(person, query).stream())
                .toList();
    }

    private String scope(SearchQuery query, Reach reach) {
        String kind = kinds.kindOf(query.kind());
        return Stream.of(kind == null ? "" : kinds.many(kind), reach.nameOf(query.convention()))
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }
}
