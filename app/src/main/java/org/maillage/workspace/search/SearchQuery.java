package org.maillage.workspace.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A search as its address says it; what is left out says "all".
///
/// @param q the words
/// @param genre of which kind
/// @param dans in which convention
/// @param page from 1
public record SearchQuery(
        @Nullable String q,
        @Nullable String genre,
        @Nullable String dans,
        @Nullable Integer page) {

    static final String PAGE = "/espace/recherche";

    private static final int MOST_PAGES = 1000;

    public String words() {
        return q == null ? "" : q.strip();
    }

    public String kind() {
        return genre == null ? "" : genre;
    }

    public String convention() {
        return dans == null ? "" : dans;
    }

    int number() {
        return page == null ? 1 : Math.clamp(page, 1, MOST_PAGES);
    }

    SearchQuery ofKind(String kind) {
        return new SearchQuery(q, kind, dans, null);
    }

    SearchQuery within(String convention) {
        return new SearchQuery(q, genre, convention, null);
    }

    public SearchQuery everywhere() {
        return new SearchQuery(q, null, null, null);
    }

    SearchQuery onPage(int number) {
        return new SearchQuery(q, genre, dans, number);
    }

    public String address() {
        var said = new TreeMap<String, String>();
        said.put("genre", kind());
        said.put("dans", convention());
        said.put("page", number() == 1 ? "" : String.valueOf(number()));
        return PAGE + "?q=" + encoded(words())
                + said.entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .map(SearchQuery::parameter)
                        .collect(Collectors.joining());
    }

    private static String parameter(Map.Entry<String, String> one) {
        return "&" + one.getKey() + "=" + encoded(one.getValue());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
