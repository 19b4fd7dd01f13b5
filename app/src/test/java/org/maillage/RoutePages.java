package org.maillage;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/// The pages of the route table, for tests that look at them.
public final class RoutePages {

    /// What is no page, or only leads elsewhere; the gallery and the error page are looked at by themselves.
    private static final Set<String> NO_PAGES = Set.of(
            "/agendas/{secret}.ics",
            "/assets/{fingerprint}/maillage.css",
            "/assets/{fingerprint}/maillage.js",
            "/assets/{fingerprint}/maillage.svg",
            "/dev/composants",
            "/error",
            "/espace/compte/mes-donnees.json",
            "/espace/compte/mes-donnees.zip",
            "/espace/notifications/{notice}",
            "/espace/recherche/propositions",
            "/espace/{convention}",
            "/espace/{convention}/annuaire/formats/national/{file}",
            "/espace/{convention}/fichiers/{keptFile}/versions/{number}",
            "/espace/{convention}/imports/{file}/fichier",
            "/espace/{convention}/plan/actions/{code}/fiche.odt",
            "/m/{token}/fiche.odt");

    /// The same name stands for different things under different addresses, and some pages need a convention that
    /// was just imported.
    private static final Map<String, String> PRECISELY = Map.ofEntries(
            Map.entry("/premier-acces/{token}", "/premier-acces/{firstAccess}"),
            Map.entry("/invitation/{token}", "/invitation/{invitation}"),
            Map.entry("/mot-de-passe/{token}", "/mot-de-passe/{reset}"),
            Map.entry("/m/{token}", "/m/{mailToken}"),
            Map.entry("/services/{askedSheet}", "/services/{askedService}"),
            Map.entry("/notifications/{token}/{told}", "/notifications/{stopToken}/digest"),
            Map.entry("organisations/{id}", "organisations/{organisation}"),
            Map.entry("personnes/{id}", "personnes/{person}"),
            Map.entry("themes/{code}", "themes/{themeCode}"),
            Map.entry("&cote=apres", "&cote=avant"),
            Map.entry("listes/{list}/{id}", "listes/sujets/{topic}"),
            Map.entry("{code}/nouvelles/{note}", "{noteCode}/nouvelles/{note}"),
            Map.entry("{convention}/imports/{file}", "{imported}/imports/{file}"),
            Map.entry("{convention}/plan/actions/{code}/origine", "{imported}/plan/actions/{importedCode}/origine"),
            Map.entry("{convention}/reglages/territoire/{area}", "{imported}/reglages/territoire/{area}"));

    private RoutePages() {}

    /// The address of every page, with its variables.
    public static Stream<String> paths() {
        return Route.readAll().stream()
                .filter(route -> route.method() == HttpMethod.GET)
                .filter(route ->
                        !NO_PAGES.contains(route.path()) && !route.path().endsWith(".{format}"))
                .map(RoutePages::address);
    }

    private static String address(Route route) {
        String address =
                route.fields().isEmpty() ? route.path() : route.path() + "?" + String.join("&", route.fields());
        for (Map.Entry<String, String> precise : PRECISELY.entrySet()) {
            address = address.replace(precise.getKey(), precise.getValue());
        }
        return address;
    }
}
