package org.maillage.plan.web.renewal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.convention.Convention;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.Themes;
import org.maillage.plan.renewal.Proposal;
import org.maillage.plan.renewal.RenewalLine;
import org.maillage.plan.renewal.RenewalLines;
import org.maillage.plan.web.Carried;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.maillage.site.components.Tab;
import org.springframework.stereotype.Component;

/// Builds the list of choices.
@Component
class ChoicesPages {

    private final RenewalLines lines;
    private final Themes themes;
    private final LineWords telling;
    private final Words words;

    ChoicesPages(RenewalLines lines, Themes themes, LineWords telling, Words words) {
        this.lines = lines;
        this.themes = themes;
        this.telling = telling;
        this.words = words;
    }

    ChoicesPage pageOf(Space space, ChoiceFilter filter) {
        List<Theme> known = themes.listOf(space.id());
        Map<ThemeId, String> codes = known.stream().collect(Collectors.toMap(Theme::id, Theme::code));
        List<RenewalLine> all = lines.listOf(space.id(), space.sight());
        List<RenewalLine> ofTheme = all.stream()
                .filter(line -> filter.theme().isEmpty() || filter.theme().equals(codes.get(line.theme())))
                .toList();
        List<RenewalLine> shown = ofTheme.stream().filter(filter.state()::keeps).toList();
        Advance advance = Advance.of(ofTheme);
        boolean open = mayDecide(space, shown);
        return new ChoicesPage(
                Address.crumbs(space),
                advance.words(),
                advance.percent(),
                themeTabs(space, filter, known, all),
                stateTabs(space, filter, ofTheme),
                proposals(space, filter, ofTheme),
                sections(space, known, shown),
                open,
                space.path(Address.CHOICES + "/ensemble"),
                List.of(new Carried("theme", filter.theme()), new Carried("etat", filter.word())),
                all.isEmpty()
                        ? "Cette convention n’a encore ni enjeu ni action à renouveler."
                        : "Aucune ligne ne répond à ces filtres.");
    }

    static boolean mayDecide(Space space, List<RenewalLine> lines) {
        return space.convention().status() != Convention.Status.PREPARATION
                && lines.stream().anyMatch(line -> line.isOpenTo(space.rights()));
    }

    private List<ChoicesPage.OfTheme> sections(Space space, List<Theme> known, List<RenewalLine> shown) {
        Map<ThemeId, List<RenewalLine>> byTheme = shown.stream().collect(Collectors.groupingBy(RenewalLine::theme));
        return known.stream()
                .filter(theme -> byTheme.containsKey(theme.id()))
                .map(theme -> {
                    Map<Boolean, List<RenewalLine>> parts = byTheme.getOrDefault(theme.id(), List.of()).stream()
                            .collect(Collectors.partitioningBy(RenewalLine::isEnjeu, Collectors.toList()));
                    return new ChoicesPage.OfTheme(
                            theme.name(),
                            theme.color(),
                            theme.pictogram(),
                            telling.linesOf(space, parts.getOrDefault(true, List.of())),
                            telling.linesOf(space, parts.getOrDefault(false, List.of())));
                })
                .toList();
    }

    private List<Tab> themeTabs(Space space, ChoiceFilter filter, List<Theme> known, List<RenewalLine> all) {
        Map<ThemeId, Long> counts =
                all.stream().collect(Collectors.groupingBy(RenewalLine::theme, Collectors.counting()));
        var tabs = new ArrayList<Tab>();
        tabs.add(tab(space, filter.in(""), "Tous les thèmes", filter.theme().isEmpty(), all.size()));
        known.stream()
                .filter(theme -> counts.containsKey(theme.id()))
                .map(theme -> tab(
                        space,
                        filter.in(theme.code()),
                        theme.shortName(),
                        theme.code().equals(filter.theme()),
                        counts.getOrDefault(theme.id(), 0L)))
                .forEach(tabs::add);
        return tabs;
    }

    private static List<Tab> stateTabs(Space space, ChoiceFilter filter, List<RenewalLine> ofTheme) {
        return Arrays.stream(ChoiceFilter.State.values())
                .map(state -> tab(
                        space,
                        filter.of(state),
                        state.label(),
                        state == filter.state(),
                        ofTheme.stream().filter(state::keeps).count()))
                .toList();
    }

    private static Tab tab(Space space, ChoiceFilter filter, String label, boolean current, long count) {
        return new Tab(label, space.path(Address.CHOICES + filter.query()), current, Math.toIntExact(count));
    }

    private List<Link> proposals(Space space, ChoiceFilter filter, List<RenewalLine> ofTheme) {
        if (space.convention().status() == Convention.Status.PREPARATION) {
            return List.of();
        }
        Map<Proposal, Long> counts = Arrays.stream(Proposal.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        proposal -> ofTheme.stream()
                                .filter(line -> line.isOpenTo(space.rights()) && proposal.keeps(line))
                                .count()));
        return Arrays.stream(Proposal.values())
                .filter(proposal -> counts.getOrDefault(proposal, 0L) > 0)
                .map(proposal -> new Link(
                        words.of(proposal) + " (" + counts.get(proposal) + ")",
                        space.path(Address.CHOICES + "/ensemble?proposition=" + proposal.word()
                                + (filter.theme().isEmpty() ? "" : "&theme=" + filter.theme()))))
                .toList();
    }
}
