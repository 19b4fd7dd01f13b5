package org.maillage.directory.web.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.site.Typed;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// What is looked for, as it stands in the address; what is not understood there filters nothing.
///
/// @param q words
/// @param type code of a kind
/// @param lieu address of an area, such as `roseraie`
/// @param pres words that name a place to be near to
/// @param age in years, such as `7`, or in months, such as `8m`
/// @param quand codes of slots
/// @param jour a day of the week, such as `mercredi`
/// @param heure such as `14:30`
/// @param ouvert `oui` for what is open now
/// @param gratuit `oui`
/// @param publics code of an audience
/// @param acces codes of arrangements
/// @param page a number, or `tout`
record OfferQuery(
        String q,
        String type,
        String lieu,
        String pres,
        String age,
        List<String> quand,
        String jour,
        String heure,
        String ouvert,
        String gratuit,
        String publics,
        List<String> acces,
        String page) {

    static final int A_PAGE = 20;
    static final String YES = "oui";
    static final List<String> DAYS = List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    private static final String WHOLE = "tout";

    static OfferQuery of(MultiValueMap<String, String> said) {
        return new OfferQuery(
                Typed.line(said.getFirst("q")),
                Typed.text(said.getFirst("type")),
                Typed.text(said.getFirst("lieu")),
                Typed.line(said.getFirst("pres")),
                Typed.text(said.getFirst("age")).replace(" ", ""),
                several(said.get("quand")),
                known(Typed.text(said.getFirst("jour"))),
                time(Typed.text(said.getFirst("heure"))),
                yes(said.getFirst("ouvert")),
                yes(said.getFirst("gratuit")),
                Typed.text(said.getFirst("public")),
                several(said.get("acces")),
                Typed.text(said.getFirst("page")).matches("[1-9]\\d{0,3}|" + WHOLE)
                        ? Typed.text(said.getFirst("page"))
                        : "");
    }

    private static String known(String day) {
        return DAYS.contains(day) ? day : "";
    }

    private static List<String> several(@org.jspecify.annotations.Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .map(Typed::text)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static String yes(@org.jspecify.annotations.Nullable String value) {
        return YES.equals(value) ? YES : "";
    }

    // "14h30", "14 h", "9:00".
    private static String time(String typed) {
        String plain = typed.replace(" ", "").replace('h', ':').replaceFirst(":$", ":00");
        return plain.matches("([01]?\\d|2[0-3]):[0-5]\\d") ? (plain.length() == 4 ? "0" + plain : plain) : "";
    }

    boolean isOpen() {
        return (q + type + lieu + pres + age + jour + heure + ouvert + gratuit + publics).isEmpty()
                && quand.isEmpty()
                && acces.isEmpty();
    }

    boolean whole() {
        return page.equals(WHOLE);
    }

    int number() {
        return page.isEmpty() || whole() ? 1 : Integer.parseInt(page);
    }

    /// The same search with one thing said otherwise, from its first page; nothing leaves it out.
    String with(String base, String name, String... values) {
        Map<String, List<String>> parts = parts();
        parts.remove("page");
        parts.put(name, Arrays.asList(values));
        return address(base, parts);
    }

    String without(String base, String name, String value) {
        List<String> left = parts().getOrDefault(name, List.of()).stream()
                .filter(one -> !one.equals(value))
                .toList();
        return with(base, name, left.toArray(String[]::new));
    }

    @org.jspecify.annotations.Nullable
    String page(String base, int number, int pages) {
        return number < 1 || number > pages ? null : with(base, "page", number == 1 ? "" : Integer.toString(number));
    }

    String wholePage(String base) {
        return with(base, "page", WHOLE);
    }

    /// Its parts with their `?`, or nothing.
    String written() {
        return with("", "page");
    }

    private Map<String, List<String>> parts() {
        var parts = new LinkedHashMap<String, List<String>>();
        parts.put("q", List.of(q));
        parts.put("type", List.of(type));
        parts.put("lieu", List.of(lieu));
        parts.put("pres", List.of(pres));
        parts.put("age", List.of(age));
        parts.put("quand", quand);
        parts.put("jour", List.of(jour));
        parts.put("heure", List.of(heure));
        parts.put("ouvert", List.of(ouvert));
        parts.put("gratuit", List.of(gratuit));
        parts.put("public", List.of(publics));
        parts.put("acces", acces);
        parts.put("page", List.of(page));
        return parts;
    }

    private static String address(String base, Map<String, List<String>> parts) {
        var address = UriComponentsBuilder.fromPath(base);
        var values = new LinkedHashMap<String, String>();
        parts.forEach((name, said) -> {
            for (int i = 0; i < said.size(); i++) {
                if (!said.get(i).isEmpty()) {
                    address.queryParam(name, "{" + name + i + "}");
                    values.put(name + i, said.get(i));
                }
            }
        });
        return address.encode().buildAndExpand(values).toUriString();
    }
}
