package org.maillage;

import java.util.Set;
import java.util.stream.Stream;
import org.maillage.Route.Visitor;
import org.springframework.http.HttpMethod;

/// The pages of the route table, for tests that look at them.
public final class RoutePages {

    /// What is no page, and what needs something the demonstration does not hold.
    private static final Set<String> OTHERWISE_SEEN = Set.of(
            "/assets/{fingerprint}/maillage.css",
            "/assets/{fingerprint}/maillage.js",
            "/espace/compte/mes-donnees.json",
            "/espace/{convention}/plan/import/{file}",
            "/espace/{convention}/plan/ensemble/{change}",
            "/dev/composants",
            "/courrier");

    private RoutePages() {}

    /// Addresses that answer 200 to the coordinator or the administrator, `{code}` and `{id}` made precise.
    public static Stream<String> paths() {
        return Route.readAll().stream()
                .filter(route -> route.method() == HttpMethod.GET)
                .filter(route -> answers(route, Visitor.COORDINATOR)
                        || answers(route, Visitor.ADMINISTRATOR)
                        || answers(route, Visitor.NOBODY))
                .map(Route::path)
                .filter(path -> !OTHERWISE_SEEN.contains(path) && !path.endsWith("/export.{format}"))
                .map(RoutePages::precise);
    }

    private static boolean answers(Route route, Visitor visitor) {
        return "200".equals(route.answers().get(visitor));
    }

    private static String precise(String path) {
        return path.replace("organisations/{id}", "organisations/{organisation}")
                .replace("personnes/{id}", "personnes/{person}")
                .replace("themes/{code}", "themes/{themeCode}")
                .replace("{code}/nouvelles/{note}", "{noteCode}/nouvelles/{note}");
    }
}
