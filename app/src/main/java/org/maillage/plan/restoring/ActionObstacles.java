package org.maillage.plan.restoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Visibility;
import org.maillage.convention.Space;
import org.maillage.convention.ThemeId;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Shape;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.OrganisationRole;

/// What keeps a place of an action from coming back.
///
/// @param standing of what both states name
record ActionObstacles(Space space, Former now, Former then, Standing standing) {

    private static final String THEME_DECIDES = "Seule la coordination du thème peut rétablir cela.";
    private static final Map<String, String> TIES = Map.of(
            FormerAction.ENJEUX, "enjeu_id",
            FormerAction.TOPICS, "topic_id",
            FormerAction.CONTRACTS, "contract_id",
            FormerAction.ORGANISATIONS, "organisation_id",
            FormerAction.PEOPLE, "person_id");

    Map<String, String> of(Set<String> keys) {
        var found = new HashMap<String, String>();
        keys.forEach(key -> find(key).ifPresent(sentence -> found.put(key, sentence)));
        return found;
    }

    private Optional<String> find(String key) {
        if (isDecidedByTheTheme(key) && !coordinates(now)) {
            return Optional.of(THEME_DECIDES);
        }
        return switch (key) {
            case Shape.REMOVAL -> standing.findThemeObstacle(now);
            case "theme_id" -> theme();
            case "parent_id" -> standing.findObstacle(Stream.ofNullable(then.id(key, Function.identity())), Set.of());
            case "visibility" -> visibility();
            default -> TIES.containsKey(key) ? tie(key, Objects.requireNonNull(TIES.get(key))) : Optional.empty();
        };
    }

    private boolean isDecidedByTheTheme(String key) {
        return Set.of("theme_id", "visibility", Shape.REMOVAL).contains(key)
                || key.equals(FormerAction.ORGANISATIONS) && !pilotsOf(now).equals(pilotsOf(then));
    }

    private boolean coordinates(Former state) {
        ThemeId theme = state.id("theme_id", ThemeId::new);
        return theme != null && space.rights().mayCoordinate(theme);
    }

    private Optional<String> theme() {
        Optional<String> gone = standing.findThemeObstacle(then);
        return gone.isPresent() || coordinates(then)
                ? gone
                : Optional.of("Ce thème ne vous est pas confié\u00a0: sa coordination peut y remettre l’action.");
    }

    // Hiding an action from oneself would look like losing it.
    private Optional<String> visibility() {
        if (Visibility.ofCode(then.text("visibility")) != Visibility.INSTITUTION) {
            return Optional.empty();
        }
        OrganisationId institution = then.id("institution_id", OrganisationId::new);
        if (institution == null || !institution.equals(space.member().institution())) {
            return Optional.of("Vous ne verriez plus cette action\u00a0: seule une personne de cette institution peut"
                    + " rétablir cela.");
        }
        return standing.has(institution.value())
                ? Optional.empty()
                : Optional.of("Cette institution n’est plus partie à la convention.");
    }

    private Optional<String> tie(String table, String column) {
        return standing.findObstacle(
                then.rows(table).stream().map(row -> row.getId(column)), now.ids(table, column, Function.identity()));
    }

    private static Set<ActionDraft.Roles.OfOrganisation> pilotsOf(Former state) {
        return FormerAction.organisationsOf(state).stream()
                .filter(one -> one.role() == OrganisationRole.PILOT || one.role() == OrganisationRole.COPILOT)
                .collect(Collectors.toSet());
    }
}
