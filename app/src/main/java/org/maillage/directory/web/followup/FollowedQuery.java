package org.maillage.directory.web.followup;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maillage.convention.Party;
import org.maillage.site.Typed;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/// What the list of followed structures is narrowed to, as an address says it.
///
/// @param q words in the name
/// @param theme code of a theme
/// @param place slug of an area
/// @param without the side that has no referent: `ville` or `caf`
record FollowedQuery(String q, String theme, String place, String without) {

    static final Map<String, Party.Side> SIDES = Map.of("ville", Party.Side.LOCAL, "caf", Party.Side.CAF);
    static final FollowedQuery ALL = new FollowedQuery("", "", "", "");

    static FollowedQuery of(MultiValueMap<String, String> said) {
        String without = Typed.text(said.getFirst("sans"));
        return new FollowedQuery(
                Typed.line(said.getFirst("q")),
                Typed.text(said.getFirst("theme")),
                Typed.text(said.getFirst("lieu")),
                SIDES.containsKey(without) ? without : "");
    }

    boolean isOpen() {
        return equals(ALL);
    }

    Optional<Party.Side> side() {
        return Optional.ofNullable(SIDES.get(without));
    }

    /// With its `?`, or nothing.
    String address() {
        String said = new java.util.TreeMap<>(Map.of("q", q, "theme", theme, "lieu", place, "sans", without))
                .entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .map(one -> one.getKey() + "=" + UriUtils.encodeQueryParam(one.getValue(), "UTF-8"))
                        .collect(Collectors.joining("&"));
        return said.isEmpty() ? "" : "?" + said;
    }
}
