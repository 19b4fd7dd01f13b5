package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.Route.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route of the house, asked by every kind of visitor. `routes.txt` is the policy as one can read it; a
/// route that is not in it fails the build.
@HouseTest
@Transactional
class RouteTests {

    private static final List<Route> ROUTES = Route.readAll();
    private static final String REFUSED = "403";

    @Autowired
    private MockMvc site;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private Map<String, String> ours = Map.of();
    private Map<String, String> theirs = Map.of();

    @BeforeEach
    void givenAnObjectOfEachKindInBothConventions() {
        ours = new RouteSamples(jdbc, cast.convention, cast.earlyChildhood, cast.fourWinds, cast.odile).insert();
        theirs = new RouteSamples(jdbc, cast.otherConvention, cast.otherYouth, cast.otherTown, cast.yann).insert();
    }

    @Test
    void everyRouteSaysWhatEachVisitorGets() {
        Set<String> written = ROUTES.stream().map(Route::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> silent = routesOfTheHouse();
        silent.removeAll(written);
        assertThat(silent)
                .as("routes without a line; their answers today, to be judged:%n%s", answersOf(silent))
                .isEmpty();
        assertThat(routesOfTheHouse()).as("lines without a route").containsAll(written);
    }

    private String answersOf(Set<String> names) {
        var lines = new StringBuilder();
        for (String name : names) {
            Route route = Route.named(name);
            lines.append(String.format("%-100s", name));
            for (Visitor visitor : Visitor.values()) {
                lines.append(String.format("%7s", answer(route, visitor, ours)));
            }
            lines.append(System.lineSeparator());
        }
        return lines.toString();
    }

    static List<Route> routes() {
        return ROUTES;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void answersEachVisitorAsWritten(Route route) {
        var answers = new EnumMap<Visitor, String>(Visitor.class);
        for (Visitor visitor : Visitor.values()) {
            answers.put(visitor, answerUndone(route, visitor, ours));
        }
        assertThat(answers).as(route.name()).isEqualTo(route.answers());
    }

    /// What one visitor does is not there for the next.
    private String answerUndone(Route route, Visitor visitor, Map<String, String> samples) {
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return nested.execute(done -> {
            done.setRollbackOnly();
            return answer(route, visitor, samples);
        });
    }

    static Stream<Route> routesToAnObjectOfAConvention() {
        return ROUTES.stream()
                .filter(route -> route.path().startsWith("/espace/{convention}/"))
                .filter(route -> route.variables().stream().anyMatch(RouteTests::namesAnObject))
                .filter(route -> !REFUSED.equals(route.answers().get(Visitor.COORDINATOR)));
    }

    private static boolean namesAnObject(String variable) {
        // Editions of official figures belong to the instance, names of networks to the house.
        return !Set.of("convention", "list", "model", "edition", "network").contains(variable);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routesToAnObjectOfAConvention")
    void hidesTheObjectsOfAnotherConvention(Route route) {
        var mixed = new HashMap<>(theirs);
        mixed.put("convention", String.valueOf(ours.get("convention")));
        assertThat(answer(route, Visitor.COORDINATOR, mixed)).as(route.name()).isEqualTo("404");
    }

    private String answer(Route route, Visitor visitor, Map<String, String> samples) {
        MockHttpServletRequestBuilder request =
                request(route.method(), filled(route.path(), samples)).with(csrf());
        for (String field : route.fields()) {
            int equal = field.indexOf('=');
            request.param(field.substring(0, equal), filled(field.substring(equal + 1), samples));
        }
        switch (visitor) {
            case NOBODY -> {}
            case READER -> request.with(cast.as(cast.odile));
            case CONTRIBUTOR -> request.with(cast.as(cast.amadou));
            case THEME -> request.with(cast.as(cast.lea));
            case COORDINATOR -> request.with(cast.as(cast.claire));
            case ADMINISTRATOR -> request.with(cast.as(cast.nadia));
            case STRANGER -> request.with(cast.as(cast.yann));
        }
        MockHttpServletResponse response = perform(request);
        String target = response.getRedirectedUrl();
        return target != null && target.endsWith("/connexion") && visitor == Visitor.NOBODY
                ? Route.SIGN_IN
                : String.valueOf(response.getStatus());
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        try {
            return site.perform(request).andReturn().getResponse();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static String filled(String template, Map<String, String> samples) {
        // The same name stands for different things under different addresses.
        String filled = template.replace("organisations/{id}", "organisations/{organisation}")
                .replace("personnes/{id}", "personnes/{person}")
                .replace("listes/{list}/{id}", "listes/{list}/{topic}")
                .replace("themes/{code}", "themes/{themeCode}");
        for (Map.Entry<String, String> sample : samples.entrySet()) {
            filled = filled.replace("{" + sample.getKey() + "}", sample.getValue());
        }
        assertThat(filled).as("a sample for every variable of %s", template).doesNotContain("{");
        return filled;
    }

    private Set<String> routesOfTheHouse() {
        var routes = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.maillage")) {
                routes.addAll(names(info));
            }
        });
        return routes;
    }

    private static List<String> names(RequestMappingInfo info) {
        var names = new ArrayList<String>();
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        for (String path : info.getPatternValues()) {
            if (methods.isEmpty()) {
                names.add("GET " + path);
            }
            methods.forEach(method -> names.add(method + " " + path));
        }
        return names;
    }
}
