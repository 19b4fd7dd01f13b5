package org.maillage.workspace.portfolio;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Convention;
import org.maillage.site.Typed;

/// Which conventions of a portfolio are shown, and in which order; the same for the page and for the file. Its address
/// leaves defaults out, and ignores what it does not understand.
///
/// @param sought empty for any name
/// @param endYear year in which the period ends
/// @param sort null for what needs one most first
public record PortfolioFilter(
        String sought,
        Convention.@Nullable Status status,
        @Nullable Integer endYear,
        @Nullable PortfolioSort sort,
        boolean descending) {

    public static final PortfolioFilter ALL = new PortfolioFilter("", null, null, null, false);

    static final String SOUGHT = "q";
    static final String STATUS = "statut";
    static final String END = "fin";
    static final String SORT = "tri";

    private static final Map<Convention.Status, String> STATUS_WORDS = Map.of(
            Convention.Status.PREPARATION, "en-preparation",
            Convention.Status.SIGNED, "signee",
            Convention.Status.CLOSED, "close");

    public static PortfolioFilter read(Map<String, String> parameters) {
        String order = parameters.getOrDefault(SORT, "");
        boolean descending = order.startsWith("-");
        Optional<PortfolioSort> sort = PortfolioSort.find(descending ? order.substring(1) : order);
        String year = parameters.getOrDefault(END, "");
        return new PortfolioFilter(
                Typed.line(parameters.get(SOUGHT)),
                status(parameters.getOrDefault(STATUS, "")),
                year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                sort.orElse(null),
                sort.isPresent() && descending);
    }

    /// The query string with its `?`, or nothing for the default.
    public String query() {
        var parts = new LinkedHashMap<String, String>();
        parts.put(SOUGHT, sought);
        parts.put(STATUS, status == null ? "" : wordOf(status));
        parts.put(END, endYear == null ? "" : endYear.toString());
        parts.put(SORT, sortWord());
        String joined = parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return joined.isEmpty() ? "" : "?" + joined;
    }

    String sortWord() {
        return sort == null ? "" : (descending ? "-" : "") + sort.word();
    }

    static String wordOf(Convention.Status status) {
        return STATUS_WORDS.getOrDefault(status, "");
    }

    PortfolioFilter sortedBy(@Nullable PortfolioSort by, boolean reversed) {
        return new PortfolioFilter(sought, status, endYear, by, reversed);
    }

    PortfolioFilter seeking(String words) {
        return new PortfolioFilter(words, status, endYear, sort, descending);
    }

    PortfolioFilter ofStatus(Convention.@Nullable Status only) {
        return new PortfolioFilter(sought, only, endYear, sort, descending);
    }

    PortfolioFilter endingIn(@Nullable Integer year) {
        return new PortfolioFilter(sought, status, year, sort, descending);
    }

    /// Whether nothing is narrowed; the order does not count.
    boolean isOpen() {
        return sought.isEmpty() && status == null && endYear == null;
    }

    List<PortfolioRow> apply(List<PortfolioRow> rows) {
        return rows.stream().filter(this::keeps).sorted(order()).toList();
    }

    private Comparator<PortfolioRow> order() {
        return sort == null ? PortfolioSort.BY_NEED : sort.order(descending);
    }

    private boolean keeps(PortfolioRow row) {
        Convention convention = row.convention();
        return folded(row.sought()).contains(folded(sought))
                && (status == null || convention.status() == status)
                && (endYear == null || convention.endsOn().getYear() == endYear);
    }

    /// Without accents nor capitals.
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.FRENCH);
    }

    private static Convention.@Nullable Status status(String word) {
        return STATUS_WORDS.entrySet().stream()
                .filter(known -> known.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
