package org.maillage.directory.web.networks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.convention.Space;
import org.maillage.directory.Kind;
import org.maillage.directory.Scopes;
import org.maillage.directory.Structures;
import org.maillage.directory.Term;
import org.maillage.directory.Vocabulary;
import org.maillage.directory.networks.ChildPath;
import org.maillage.directory.networks.ChildPaths;
import org.maillage.directory.networks.PlacedOffer;
import org.maillage.directory.web.DirectoryTabs;
import org.maillage.directory.web.Distances;
import org.maillage.site.FrenchLists;
import org.maillage.site.components.Column;
import org.maillage.site.components.Link;
import org.maillage.site.components.Tab;
import org.maillage.territory.Area;
import org.springframework.stereotype.Component;

/// Says the path of a child, each cell leading to the search that shows what it counts.
@Component
class PathPages {

    static final String INSIDE = Structures.PATH + "/parcours";

    private final ChildPaths paths;
    private final Scopes scopes;

    PathPages(ChildPaths paths, Scopes scopes) {
        this.paths = paths;
        this.scopes = scopes;
    }

    PathPage pageOf(Space space, String stage) {
        List<Term> all = Vocabulary.STAGES.terms();
        List<Term> shown = all.stream().filter(one -> one.code().equals(stage)).toList();
        List<Term> stages = shown.isEmpty() ? all : shown;
        ChildPath path = paths.of(scopes.of(space));
        List<String> codes = stages.stream().map(Term::code).toList();
        return new PathPage(
                DirectoryTabs.of(space, DirectoryTabs.Current.PATH),
                choices(space, all, shown.isEmpty() ? "" : stage),
                Stream.concat(Stream.of("Quartier"), stages.stream().map(Term::label))
                        .map(Column::plain)
                        .toList(),
                path.rows().stream().map(row -> row(space, row, codes, path)).toList(),
                unknown(path, codes),
                notes(path));
    }

    private static List<Tab> choices(Space space, List<Term> all, String chosen) {
        String here = space.path(INSIDE);
        return Stream.concat(
                        Stream.of(new Tab("Tout le parcours", here, chosen.isEmpty())),
                        all.stream()
                                .map(one -> new Tab(
                                        one.label(),
                                        here + "?etape=" + one.code(),
                                        one.code().equals(chosen))))
                .toList();
    }

    private static PathPage.Row row(Space space, ChildPath.Row row, List<String> codes, ChildPath path) {
        Map<String, Long> asked =
                path.knownTimes().stream().collect(Collectors.groupingBy(ChildPath.Time::words, Collectors.counting()));
        return new PathPage.Row(
                row.area().name(),
                row.cells().stream()
                        .filter(cell -> codes.contains(cell.stage()))
                        .map(cell -> cell(space, row, cell, path.unknownStages().contains(cell.stage())))
                        .toList(),
                breaks(row.breaks(), asked));
    }

    private static PathPage.Cell cell(Space space, ChildPath.Row row, ChildPath.Cell cell, boolean unknown) {
        String label = Vocabulary.STAGES.labelOf(cell.stage());
        if (unknown) {
            return new PathPage.Cell(label, List.of(), "inconnu", true);
        }
        if (!row.known()) {
            return new PathPage.Cell(label, List.of(), "inconnu, faute de contour du quartier", true);
        }
        ChildPath.Near near = cell.nearest();
        String words = near == null
                ? "rien de connu ici"
                : "rien ici\u00a0; au plus près, %s, %s".formatted(near.offer().name(), Distances.say(near.meters()));
        return new PathPage.Cell(
                label, here(space, row.area(), cell.here()), cell.here().isEmpty() ? words : "", false);
    }

    private static List<Link> here(Space space, Area area, List<PlacedOffer> offers) {
        Map<Kind, Long> counts = offers.stream()
                .collect(Collectors.groupingBy(PlacedOffer::kind, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(one -> new Link(
                        one.getValue() + "\u00a0" + said(one.getKey(), one.getValue()),
                        space.path(Structures.PATH + "?type=" + one.getKey().code() + "&lieu=" + area.slug())))
                .toList();
    }

    private static String said(Kind kind, long count) {
        return lower(count > 1 ? kind.plural() : kind.label());
    }

    // "RPE" and other initials keep their capitals.
    private static String lower(String label) {
        boolean initials = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return initials ? label : label.substring(0, 1).toLowerCase(Locale.FRENCH) + label.substring(1);
    }

    /// An age that nothing takes at any time is said once.
    private static List<String> breaks(List<ChildPath.Time> times, Map<String, Long> asked) {
        Map<String, List<ChildPath.Time>> byAge = times.stream()
                .collect(Collectors.groupingBy(ChildPath.Time::words, LinkedHashMap::new, Collectors.toList()));
        List<String> never = byAge.entrySet().stream()
                .filter(age -> age.getValue().size() == asked.getOrDefault(age.getKey(), 0L))
                .map(Map.Entry::getKey)
                .toList();
        return Stream.concat(
                        never.isEmpty()
                                ? Stream.empty()
                                : Stream.of("Rien, à aucun moment, pour " + FrenchLists.joined(never) + "."),
                        sentences(
                                "Rien pour",
                                times.stream()
                                        .filter(time -> !never.contains(time.words()))
                                        .toList())
                                .stream())
                .toList();
    }

    private static List<String> sentences(String begins, List<ChildPath.Time> times) {
        return times.stream()
                .collect(Collectors.groupingBy(ChildPath.Time::words, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> "%s %s\u00a0: %s."
                        .formatted(
                                begins,
                                one.getKey(),
                                FrenchLists.joined(one.getValue().stream()
                                        .map(time -> lower(Vocabulary.SLOTS.labelOf(time.slot())))
                                        .toList())))
                .toList();
    }

    private static List<String> unknown(ChildPath path, List<String> codes) {
        var unknown = new ArrayList<String>();
        path.unknownStages().stream()
                .filter(codes::contains)
                .map(Vocabulary.STAGES::labelOf)
                .forEach(label -> unknown.add(
                        "%s\u00a0: l’annuaire ne connaît aucun lieu dans tout le territoire. Ce n’est pas une rupture, c’est une liste à compléter."
                                .formatted(label)));
        unknown.addAll(sentences("L’annuaire ne connaît rien, nulle part, pour", path.unknownTimes()));
        return unknown;
    }

    private static List<String> notes(ChildPath path) {
        var notes = new ArrayList<String>();
        notes.add(
                "«\u00a0Rien\u00a0» veut dire que l’annuaire n’en connaît pas dans ce quartier, alors qu’il en connaît ailleurs dans le territoire. Un temps est tenu par ce qui accueille pendant au moins la moitié de ces âges.");
        notes.add("Distances à vol d’oiseau, depuis le milieu du quartier.");
        if (path.unplaced() > 0) {
            notes.add(
                    path.unplaced() == 1
                            ? "Un lieu ou service n’est dans aucun quartier connu\u00a0: il n’est compté nulle part."
                            : path.unplaced()
                                    + "\u00a0lieux et services ne sont dans aucun quartier connu\u00a0: ils ne sont comptés nulle part.");
        }
        return notes;
    }
}
