package org.maillage.diagnosis.web.constats;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Audience;
import org.maillage.convention.Theme;
import org.maillage.convention.TopicId;
import org.maillage.diagnosis.ConstatFilter;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.ConstatTopics;
import org.maillage.site.Typed;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;
import org.springframework.web.util.UriComponentsBuilder;

/// The filter as it stands in the address; what is not understood there filters nothing.
///
/// @param enjeu `sans` for those no enjeu stands on, `avec` for the others
/// @param page a number, or `tout`
public record ConstatQuery(
        String q, String type, String theme, String sujet, String quartier, String publics, String enjeu, String page) {

    static final int A_PAGE = 25;
    static final String WITHOUT = "sans";
    static final String WITH = "avec";

    private static final String WHOLE = "tout";

    static ConstatQuery of(Map<String, String> parameters) {
        return new ConstatQuery(
                Typed.line(parameters.get("q")),
                Typed.text(parameters.get("type")),
                Typed.text(parameters.get("theme")),
                Typed.text(parameters.get("sujet")),
                Typed.text(parameters.get("quartier")),
                Typed.text(parameters.get("public")),
                Typed.text(parameters.get("enjeu")),
                Typed.text(parameters.get("page")));
    }

    /// The same, without what nothing bears here.
    ConstatQuery known(ConstatLists.Known known) {
        return new ConstatQuery(
                q,
                ConstatKind.ofWord(type).isPresent() ? type : "",
                known.themes().stream().anyMatch(one -> one.code().equals(theme)) ? theme : "",
                known.topics().stream().anyMatch(one -> valueOf(one).equals(sujet)) ? sujet : "",
                known.territory().findArea(quartier).isPresent() ? quartier : "",
                Audience.ofWord(publics).isPresent() ? publics : "",
                enjeu.equals(WITHOUT) || enjeu.equals(WITH) ? enjeu : "",
                page.equals(WHOLE) || page.matches("[1-9]\\d{0,3}") ? page : "");
    }

    ConstatFilter filter(ConstatLists.Known known) {
        Territory territory = known.territory();
        return new ConstatFilter(
                q,
                ConstatKind.ofWord(type).orElse(null),
                known.themes().stream()
                        .filter(one -> one.code().equals(theme))
                        .map(Theme::id)
                        .findFirst()
                        .orElse(null),
                Typed.findId(sujet, TopicId::new).orElse(null),
                territory
                        .findArea(quartier)
                        .map(Area::id)
                        .map(territory::inside)
                        .orElse(java.util.Set.of()),
                Audience.ofWord(publics).orElse(null));
    }

    private static String valueOf(ConstatTopics.Named topic) {
        return topic.id().value().toString();
    }

    boolean isOpen() {
        return (q + type + theme + sujet + quartier + publics + enjeu).isEmpty();
    }

    /// @param enjeux how many stand on it
    boolean keeps(int enjeux) {
        return enjeu.isEmpty() || (enjeux == 0) == enjeu.equals(WITHOUT);
    }

    boolean whole() {
        return page.equals(WHOLE);
    }

    int number() {
        return page.isEmpty() || whole() ? 1 : Integer.parseInt(page);
    }

    /// The same list with one thing changed, from its first page; an empty value leaves it out.
    String with(String base, String name, String value) {
        var parts = new LinkedHashMap<>(parts());
        parts.remove("page");
        parts.put(name, value);
        return address(base, parts);
    }

    /// The same list whole, wherever one stands in it.
    public String filtered(String base) {
        return with(base, "page", "");
    }

    /// Its filters with their `?`, or nothing.
    String filters() {
        return filtered("");
    }

    /// @return null on a page that is not there
    @Nullable
    String page(String base, int number, int pages) {
        if (number < 1 || number > pages) {
            return null;
        }
        return with(base, "page", number == 1 ? "" : Integer.toString(number));
    }

    String wholePage(String base) {
        return with(base, "page", WHOLE);
    }

    private Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", q);
        parts.put("type", type);
        parts.put("theme", theme);
        parts.put("sujet", sujet);
        parts.put("quartier", quartier);
        parts.put("public", publics);
        parts.put("enjeu", enjeu);
        parts.put("page", page);
        return parts;
    }

    private static String address(String base, Map<String, String> parts) {
        var address = UriComponentsBuilder.fromPath(base);
        parts.forEach((key, part) -> {
            if (!part.isEmpty()) {
                address.queryParam(key, "{" + key + "}");
            }
        });
        return address.encode().buildAndExpand(parts).toUriString();
    }
}
