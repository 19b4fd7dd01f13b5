package org.maillage.directory.web.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maillage.convention.Party;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.Themes;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.Scopes;
import org.maillage.directory.Structures;
import org.maillage.directory.followup.FollowUps;
import org.maillage.directory.followup.FollowedLine;
import org.maillage.directory.web.DirectoryTabs;
import org.maillage.directory.web.PlaceChoices;
import org.maillage.directory.web.SheetDesk;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Chip;
import org.maillage.site.components.Column;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// Builds the list of followed structures: the same lines for the page and for the files.
@Component
class FollowedLists {

    static final String PATH = Structures.PATH + FollowUps.PATH;

    private final FollowUps followUps;
    private final Scopes scopes;
    private final Themes themes;
    private final Kinds kinds;
    private final SideNames sides;
    private final SheetDesk desk;

    FollowedLists(FollowUps followUps, Scopes scopes, Themes themes, Kinds kinds, SideNames sides, SheetDesk desk) {
        this.followUps = followUps;
        this.scopes = scopes;
        this.themes = themes;
        this.kinds = kinds;
        this.sides = sides;
        this.desk = desk;
    }

    FollowedListPage pageOf(Space space, FollowedQuery query) {
        Scopes.Scope scope = scopes.of(space);
        List<FollowedLine> all = followUps.listIn(space.id(), scope.communes());
        List<FollowedLine> kept = kept(all, query, scope.territory());
        List<Theme> known = themes.listOf(space.id());
        String here = space.path(PATH);
        LocalDate today = desk.today();
        return new FollowedListPage(
                DirectoryTabs.of(space, DirectoryTabs.Current.FOLLOWED),
                all.isEmpty(),
                here,
                query.q(),
                counted(kept.size()),
                chips(space, query, here, known, scope.territory()),
                OptionGroup.single(known.stream()
                        .map(one ->
                                new Option(one.code(), one.name(), one.code().equals(query.theme())))
                        .toList()),
                PlaceChoices.of(scope.territory(), query.place()),
                OptionGroup.single(FollowedQuery.SIDES.entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByValue())
                        .map(one -> new Option(
                                one.getKey(),
                                sides.of(space, one.getValue()),
                                one.getKey().equals(query.without())))
                        .toList()),
                columns(space),
                kept.stream().map(line -> line(space, line, today)).toList(),
                Exports.of(here, query.address(), Exports.lines(counted(kept.size()), !query.isOpen())));
    }

    List<FollowedLine> kept(Space space, FollowedQuery query) {
        Scopes.Scope scope = scopes.of(space);
        return kept(followUps.listIn(space.id(), scope.communes()), query, scope.territory());
    }

    private List<FollowedLine> kept(List<FollowedLine> all, FollowedQuery query, Territory territory) {
        String words = query.q().toLowerCase(Locale.FRENCH);
        return all.stream()
                .filter(line -> line.name().toLowerCase(Locale.FRENCH).contains(words))
                .filter(line -> query.theme().isEmpty() || query.theme().equals(themeOf(line)))
                .filter(line -> PlaceChoices.find(territory, query.place())
                        .map(area -> PlaceChoices.isIn(territory, area, line.areas()))
                        .orElse(true))
                .filter(line -> query.side().map(line::lacks).orElse(true))
                .toList();
    }

    private String themeOf(FollowedLine line) {
        return kinds.find(line.kind()).map(Kind::theme).orElse("");
    }

    String kindOf(FollowedLine line) {
        return kinds.find(line.kind()).map(Kind::label).orElse("");
    }

    List<Column> columns(Space space) {
        return List.of(
                Column.plain("Structure"),
                Column.plain("Ce qui vient"),
                Column.plain(sides.shortOf(space, Party.Side.LOCAL)),
                Column.plain(sides.shortOf(space, Party.Side.CAF)),
                Column.plain("Rencontre"),
                Column.plain("Agrément jusqu’au"));
    }

    private FollowedListPage.Line line(Space space, FollowedLine line, LocalDate today) {
        var due = line.due(today);
        return new FollowedListPage.Line(
                line.name(),
                kindOf(line),
                space.path(line.path()) + FollowUps.PATH,
                line.on(Party.Side.LOCAL),
                line.on(Party.Side.CAF),
                line.lastMeeting() == null ? "" : FrenchDates.day(line.lastMeeting()),
                line.nextMeeting() == null ? "" : FrenchDates.day(line.nextMeeting()),
                end(line),
                due.map(FollowedLists::say).orElse(null),
                due.filter(one -> one.day().isBefore(today)).isPresent());
    }

    static String end(FollowedLine line) {
        if (line.granted() == null) {
            return "";
        }
        LocalDate end = line.granted().to();
        return end == null ? "sans terme" : FrenchDates.day(end);
    }

    /// "Écriture du nouveau projet social, avant le 30 juin 2026".
    static String say(FollowedLine.Due due) {
        String day = FrenchDates.day(due.day());
        return switch (due.what()) {
            case STEP -> due.step() + ", avant le " + day;
            case END -> "fin de l’agrément, le " + day;
            case MEETING -> "rencontre, le " + day;
            case MEET -> "rencontre à prévoir, avant le " + day;
        };
    }

    /// What is in force, in words.
    List<Chip> chips(Space space, FollowedQuery query) {
        return chips(
                space, query, "", themes.listOf(space.id()), scopes.of(space).territory());
    }

    private List<Chip> chips(Space space, FollowedQuery query, String here, List<Theme> known, Territory territory) {
        var chips = new ArrayList<Chip>();
        if (!query.q().isEmpty()) {
            var without = new FollowedQuery("", query.theme(), query.place(), query.without());
            chips.add(new Chip("Recherche", query.q(), here + without.address()));
        }
        known.stream().filter(one -> one.code().equals(query.theme())).forEach(one -> {
            var without = new FollowedQuery(query.q(), "", query.place(), query.without());
            chips.add(new Chip("Thème", one.name(), here + without.address()));
        });
        PlaceChoices.find(territory, query.place()).ifPresent(area -> {
            var without = new FollowedQuery(query.q(), query.theme(), "", query.without());
            chips.add(new Chip("Lieu", area.fullName(), here + without.address()));
        });
        query.side().ifPresent(side -> {
            var without = new FollowedQuery(query.q(), query.theme(), query.place(), "");
            chips.add(new Chip("Sans référent", sides.of(space, side), here + without.address()));
        });
        return chips;
    }

    static String counted(int count) {
        return count + "\u00a0" + (count < 2 ? "structure suivie" : "structures suivies");
    }
}
