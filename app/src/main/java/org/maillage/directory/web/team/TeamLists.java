package org.maillage.directory.web.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.Themes;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.Scopes;
import org.maillage.directory.Structures;
import org.maillage.directory.team.Qualification;
import org.maillage.directory.team.Qualifications;
import org.maillage.directory.team.TeamGaps;
import org.maillage.directory.team.TeamLine;
import org.maillage.directory.team.Teams;
import org.maillage.directory.web.DirectoryTabs;
import org.maillage.directory.web.PlaceChoices;
import org.maillage.site.components.Column;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// Adds up the gaps of a territory: the same lines for the page and for the files.
@Component
class TeamLists {

    static final String PATH = Structures.PATH + "/equipes";

    private static final String NO_THEME = "Sans thème";
    private static final String NO_PLACE = "Quartier inconnu";

    private final Teams teams;
    private final Scopes scopes;
    private final Themes themes;
    private final Kinds kinds;
    private final Qualifications qualifications;

    TeamLists(Teams teams, Scopes scopes, Themes themes, Kinds kinds, Qualifications qualifications) {
        this.teams = teams;
        this.scopes = scopes;
        this.themes = themes;
        this.kinds = kinds;
        this.qualifications = qualifications;
    }

    TeamsPage pageOf(Space space, TeamQuery query) {
        Scopes.Scope scope = scopes.of(space);
        List<TeamLine> all = teams.listIn(scope.communes());
        String year = yearOf(all, query);
        List<TeamLine> kept = kept(all, query, scope.territory());
        String here = space.path(PATH);
        return new TeamsPage(
                DirectoryTabs.of(space, DirectoryTabs.Current.TEAMS),
                all.isEmpty(),
                here,
                counted(kept) + " en " + year,
                options(
                        all.stream()
                                .map(line -> Integer.toString(line.year()))
                                .distinct()
                                .toList(),
                        year,
                        said -> said),
                options(
                        qualifications.all().stream().map(Qualification::code).toList(),
                        query.qualification(),
                        qualifications::labelOf),
                OptionGroup.single(themes.listOf(space.id()).stream()
                        .map(one ->
                                new Option(one.code(), one.name(), one.code().equals(query.theme())))
                        .toList()),
                PlaceChoices.of(scope.territory(), query.place()),
                List.of(
                        cut(
                                "Par qualification",
                                "Qualification",
                                kept,
                                TeamLine::qualification,
                                code -> Link.text(qualifications.labelOf(code))),
                        cut("Par thème", "Thème", kept, line -> themeOf(space, line), Link::text),
                        cut("Par quartier", "Quartier", kept, line -> placeOf(scope.territory(), line), Link::text),
                        cut(
                                "Par structure",
                                "Structure",
                                kept,
                                TeamLine::path,
                                path -> new Link(nameOf(kept, path), space.path(path) + Teams.TAB))),
                Exports.of(here, query.address(), Exports.lines(lines(kept.size()), !query.isOpen())));
    }

    List<TeamLine> kept(Space space, TeamQuery query) {
        Scopes.Scope scope = scopes.of(space);
        return kept(teams.listIn(scope.communes()), query, scope.territory());
    }

    private List<TeamLine> kept(List<TeamLine> all, TeamQuery query, Territory territory) {
        String year = yearOf(all, query);
        return all.stream()
                .filter(line -> Integer.toString(line.year()).equals(year))
                .filter(line ->
                        query.qualification().isEmpty() || query.qualification().equals(line.qualification()))
                .filter(line -> query.theme().isEmpty() || query.theme().equals(themeCodeOf(line)))
                .filter(line -> PlaceChoices.find(territory, query.place())
                        .map(area -> PlaceChoices.isIn(territory, area, line.areas()))
                        .orElse(true))
                .toList();
    }

    private static String yearOf(List<TeamLine> all, TeamQuery query) {
        return query.year().isEmpty()
                ? all.stream()
                        .map(TeamLine::year)
                        .max(Comparator.naturalOrder())
                        .map(Object::toString)
                        .orElse("")
                : query.year();
    }

    private static <K extends Comparable<K>> TeamsPage.Cut cut(
            String title, String head, List<TeamLine> lines, Function<TeamLine, K> key, Function<K, Link> said) {
        return new TeamsPage.Cut(
                title,
                List.of(
                        Column.plain(head),
                        Column.plain("Besoin").asNumbers(),
                        Column.plain("Cible").asNumbers(),
                        Column.plain("Atteint").asNumbers(),
                        Column.plain("Où on en est"),
                        Column.plain("En formation").asNumbers()),
                TeamGaps.by(lines, key).stream()
                        .map(sum -> new TeamsPage.Line(
                                said.apply(sum.key()), GapBar.of(sum.counts(), sum.gap()), sum.trained()))
                        .toList());
    }

    private @Nullable String themeCodeOf(TeamLine line) {
        return kinds.find(line.kind()).map(Kind::theme).orElse(null);
    }

    String themeOf(Space space, TeamLine line) {
        String code = themeCodeOf(line);
        return themes.listOf(space.id()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(Theme::name)
                .orElse(NO_THEME);
    }

    String placeOf(Territory territory, TeamLine line) {
        return territory.parts().stream()
                .filter(area -> line.areas().contains(area.id()))
                .findFirst()
                .map(Area::name)
                .orElse(NO_PLACE);
    }

    String kindOf(TeamLine line) {
        return kinds.find(line.kind()).map(Kind::label).orElse("");
    }

    /// What is in force, in words.
    List<String> said(Space space, TeamQuery query) {
        var said = new ArrayList<String>();
        if (!query.year().isEmpty()) {
            said.add("Année\u00a0: " + query.year());
        }
        qualifications.find(query.qualification()).ifPresent(one -> said.add("Qualification\u00a0: " + one.label()));
        themes.listOf(space.id()).stream()
                .filter(one -> one.code().equals(query.theme()))
                .forEach(one -> said.add("Thème\u00a0: " + one.name()));
        PlaceChoices.find(scopes.of(space).territory(), query.place())
                .ifPresent(area -> said.add("Lieu\u00a0: " + area.fullName()));
        return said;
    }

    private static List<OptionGroup> options(List<String> values, String chosen, Function<String, String> label) {
        return OptionGroup.single(values.stream()
                .map(one -> new Option(one, label.apply(one), one.equals(chosen)))
                .toList());
    }

    private static String nameOf(List<TeamLine> lines, String path) {
        return lines.stream()
                .filter(line -> line.path().equals(path))
                .findFirst()
                .map(TeamLine::name)
                .orElse("");
    }

    private static String counted(List<TeamLine> lines) {
        long structures = lines.stream().map(TeamLine::structure).distinct().count();
        return structures + "\u00a0" + (structures < 2 ? "structure" : "structures");
    }

    private static String lines(int count) {
        return count + "\u00a0" + (count < 2 ? "besoin" : "besoins");
    }
}
