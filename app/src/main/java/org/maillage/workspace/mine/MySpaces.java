package org.maillage.workspace.mine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.accounts.PersonId;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.PartyNames;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.Themes;
import org.maillage.workspace.ConventionWords;
import org.maillage.workspace.portfolio.Portfolio;
import org.maillage.workspace.portfolio.PortfolioFilter;
import org.maillage.workspace.portfolio.Portfolios;
import org.springframework.stereotype.Component;

/// What one person has to do in all of their spaces. However many these are, the page takes the same queries.
@Component
class MySpaces {

    /// Beyond, cards would push everything else away: the portfolio alone says it in one line each.
    private static final int MOST_CARDS = 3;

    private final Conventions conventions;
    private final PartyNames parties;
    private final Themes themes;
    private final MyActions actions;
    private final Portfolios portfolios;
    private final Clock clock;

    MySpaces(
            Conventions conventions,
            PartyNames parties,
            Themes themes,
            MyActions actions,
            Portfolios portfolios,
            Clock clock) {
        this.conventions = conventions;
        this.parties = parties;
        this.themes = themes;
        this.actions = actions;
        this.portfolios = portfolios;
        this.clock = clock;
    }

    MySpacesPage pageOf(PersonId person, PortfolioFilter filter) {
        List<Space> mine = conventions.listSpacesOf(person);
        if (mine.isEmpty()) {
            return MySpacesPage.OF_NOBODY;
        }
        Spaces spaces = Spaces.of(mine);
        Portfolio portfolio = spaces.several() ? portfolios.of(mine, filter) : null;
        return new MySpacesPage(
                actions.listAsked(spaces, person),
                actions.listCarried(spaces, person),
                mine.size() > MOST_CARDS ? List.of() : cards(mine),
                portfolio,
                actions.led(spaces),
                actions.listFollowed(spaces, person),
                LocalDate.now(clock));
    }

    private List<SpaceCard> cards(List<Space> spaces) {
        Map<ConventionId, List<String>> names =
                parties.byConvention(spaces.stream().map(Space::id).toList());
        Map<ThemeId, Theme> entrusted = entrustedThemes(spaces);
        return spaces.stream()
                .map(space -> new SpaceCard(
                        space,
                        new ConventionWords(space.convention(), names.getOrDefault(space.id(), List.of())),
                        entrusted.values().stream()
                                .filter(theme -> space.member().themes().contains(theme.id()))
                                .toList()))
                .toList();
    }

    private Map<ThemeId, Theme> entrustedThemes(List<Space> spaces) {
        Set<ThemeId> ids = spaces.stream()
                .flatMap(space -> space.member().themes().stream())
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : themes.listOf(ids).stream()
                        .collect(Collectors.toMap(
                                Theme::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }
}
