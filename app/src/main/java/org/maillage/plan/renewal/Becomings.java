package org.maillage.plan.renewal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Convention;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.Themes;
import org.maillage.plan.ActionName;
import org.springframework.stereotype.Component;

/// What becomes of a plan, read from either of the two conventions and with what one may see of each.
@Component
public class Becomings {

    private final Neighbours neighbours;
    private final RenewalLines lines;
    private final NextLines nextLines;
    private final Themes themes;

    Becomings(Neighbours neighbours, RenewalLines lines, NextLines nextLines, Themes themes) {
        this.neighbours = neighbours;
        this.lines = lines;
        this.nextLines = nextLines;
        this.themes = themes;
    }

    /// @param ending the convention that ends
    /// @param following the one that follows, or null while none is prepared
    /// @param all in the order of themes; in each, enjeux first
    public record Report(Convention ending, @Nullable Convention following, List<Becoming> all) {}

    /// Empty for a convention that neither follows another nor can be renewed yet.
    public Optional<Report> find(Space space) {
        Optional<Neighbours.Neighbour> previous = neighbours.findPrevious(space);
        if (previous.isPresent()) {
            Neighbours.Neighbour ending = previous.get();
            return Optional.of(report(ending.convention(), ending.space(), space.convention(), space));
        }
        if (space.convention().status() == Convention.Status.PREPARATION) {
            return Optional.empty();
        }
        Optional<Neighbours.Neighbour> next = neighbours.findNext(space);
        return Optional.of(report(
                space.convention(),
                space,
                next.map(Neighbours.Neighbour::convention).orElse(null),
                next.map(Neighbours.Neighbour::space).orElse(null)));
    }

    private Report report(
            Convention ending, @Nullable Space here, @Nullable Convention following, @Nullable Space there) {
        List<RenewalLine> before = here == null ? List.of() : lines.listOf(here.id(), here.sight());
        List<NextLine> after = there == null ? List.of() : nextLines.listOf(there.id(), there.sight());
        Map<UUID, NextLine> heirs = after.stream()
                .filter(line -> line.origin() != null)
                .collect(Collectors.toMap(line -> Objects.requireNonNull(line.origin()), Function.identity()));
        var byTheme = new LinkedHashMap<String, List<Becoming>>();
        Map<ThemeId, Theme> themesHere = themesOf(here);
        before.forEach(line -> add(
                byTheme,
                Objects.requireNonNull(themesHere.get(line.theme())).name(),
                line.kind(),
                Outcome.of(line.decision().choice()),
                side(Objects.requireNonNull(here), line),
                line.decision().reason(),
                sideOf(there, heirs.get(line.id()))));
        var told = before.stream().map(RenewalLine::id).collect(Collectors.toCollection(HashSet::new));
        Map<ThemeId, Theme> themesThere = themesOf(there);
        after.stream()
                .filter(line -> line.origin() == null || !told.contains(line.origin()))
                .forEach(line -> add(
                        byTheme,
                        Objects.requireNonNull(themesThere.get(line.theme())).name(),
                        line.kind(),
                        line.origin() == null ? Outcome.NEW : Outcome.of(line.choice()),
                        null,
                        line.reason(),
                        sideOf(there, line)));
        return new Report(
                ending,
                following,
                byTheme.values().stream().flatMap(List::stream).toList());
    }

    private Map<ThemeId, Theme> themesOf(@Nullable Space space) {
        return space == null
                ? Map.of()
                : themes.listOf(space.id()).stream().collect(Collectors.toMap(Theme::id, Function.identity()));
    }

    private static void add(
            Map<String, List<Becoming>> byTheme,
            String theme,
            Kind kind,
            Outcome outcome,
            Becoming.@Nullable Side before,
            String reason,
            Becoming.@Nullable Side after) {
        byTheme.computeIfAbsent(theme, _ -> new ArrayList<>())
                .add(new Becoming(theme, kind, outcome, before, reason, after));
    }

    private static Becoming.Side side(Space space, RenewalLine line) {
        String inside = line.code() == null ? "/plan/enjeux#enjeu-" + line.id() : ActionName.pathOf(line.code());
        return new Becoming.Side(line.name(), space.path(inside));
    }

    private static Becoming.@Nullable Side sideOf(@Nullable Space space, @Nullable NextLine line) {
        return space == null || line == null ? null : new Becoming.Side(line.name(), space.path(line.path()));
    }
}
