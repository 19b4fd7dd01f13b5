package org.maillage.directory.web.team;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maillage.site.Typed;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/// What the gaps are told of, as an address says it.
///
/// @param year empty for the latest that is known
/// @param qualification its code, or empty
record TeamQuery(String year, String qualification, String theme, String place) {

    static final TeamQuery ALL = new TeamQuery("", "", "", "");

    static TeamQuery of(MultiValueMap<String, String> said) {
        String year = Typed.text(said.getFirst("annee"));
        return new TeamQuery(
                TeamChoices.isYear(year) ? year : "",
                Typed.text(said.getFirst("qualification")),
                Typed.text(said.getFirst("theme")),
                Typed.text(said.getFirst("lieu")));
    }

    boolean isOpen() {
        return equals(ALL);
    }

    /// With its `?`, or nothing.
    String address() {
        String said = new TreeMap<>(
                        Map.of("annee", year, "qualification", qualification, "theme", theme, "lieu", place))
                .entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .map(one -> one.getKey() + "=" + UriUtils.encodeQueryParam(one.getValue(), "UTF-8"))
                        .collect(Collectors.joining("&"));
        return said.isEmpty() ? "" : "?" + said;
    }
}
