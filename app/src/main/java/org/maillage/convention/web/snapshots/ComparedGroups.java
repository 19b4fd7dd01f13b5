package org.maillage.convention.web.snapshots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.subjects.SubjectKind;
import org.maillage.convention.Space;
import org.maillage.convention.history.SubjectTelling.Verb;
import org.maillage.convention.history.Tellings;
import org.maillage.convention.snapshots.Comparison;
import org.maillage.convention.web.snapshots.ComparedGroup.Way;
import org.maillage.site.components.Change;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// Sets a comparison out to be read: parts are told with their whole, "3 nouvelles" rather than three lines.
@Component
public class ComparedGroups {

    private final Tellings tellings;

    ComparedGroups(Tellings tellings) {
        this.tellings = tellings;
    }

    /// @param space where the objects that still stand have their pages
    public List<ComparedGroup> of(Space space, Comparison comparison) {
        List<UUID> ids = comparison.groups().stream()
                .flatMap(group -> group.lines().stream())
                .flatMap(ComparedGroups::named)
                .toList();
        Map<UUID, SubjectKind.Shown> shown = tellings.visible(space, ids);
        return comparison.groups().stream()
                .map(group -> groupOf(space, group, shown))
                .toList();
    }

    private static Stream<UUID> named(Comparison.Line line) {
        Comparison.Whole whole = line.partOf();
        return whole == null ? Stream.of(line.subject()) : Stream.of(line.subject(), whole.id());
    }

    private ComparedGroup groupOf(Space space, Comparison.Group group, Map<UUID, SubjectKind.Shown> shown) {
        Comparison.Heading theme = group.theme();
        String anchor = theme == null ? "cadre" : "theme-" + theme.code();
        var byWay = new EnumMap<Way, List<ComparedGroup.Line>>(Way.class);
        told(group)
                .forEach(told -> byWay.computeIfAbsent(way(told.verb()), way -> new ArrayList<>())
                        .add(line(space, told, shown)));
        var sections = Arrays.stream(Way.values())
                .filter(byWay::containsKey)
                .map(way -> new ComparedGroup.Section(
                        anchor + "-" + way.name().toLowerCase(Locale.ROOT), way, byWay.getOrDefault(way, List.of())))
                .toList();
        return new ComparedGroup(
                anchor,
                theme == null ? "Cadre" : theme.name(),
                theme == null ? null : theme.color(),
                theme == null ? null : theme.pictogram(),
                sections);
    }

    // Whole objects, each with what changed in its parts; one that came or went takes its parts along.
    private List<Comparison.Line> told(Comparison.Group group) {
        var wholes = new LinkedHashMap<UUID, Comparison.Line>();
        var parts = new HashMap<Comparison.Whole, List<Comparison.Line>>();
        for (Comparison.Line line : group.lines()) {
            Comparison.Whole whole = line.partOf();
            if (whole == null) {
                wholes.put(line.subject(), line);
            } else {
                parts.computeIfAbsent(whole, of -> new ArrayList<>()).add(line);
            }
        }
        parts.forEach((whole, lines) -> wholes.merge(whole.id(), changed(whole, lines), ComparedGroups::together));
        return wholes.values().stream()
                .sorted(Comparator.comparing(Comparison.Line::kind).thenComparing(Comparison.Line::label))
                .toList();
    }

    private static Comparison.Line together(Comparison.Line whole, Comparison.Line ofParts) {
        if (whole.verb() != Verb.CHANGED) {
            return whole;
        }
        var all = new ArrayList<>(whole.differences());
        all.addAll(ofParts.differences());
        return new Comparison.Line(whole.verb(), whole.kind(), whole.subject(), null, whole.label(), all);
    }

    private Comparison.Line changed(Comparison.Whole whole, List<Comparison.Line> parts) {
        var counts = new LinkedHashMap<Way, Map<String, Integer>>();
        parts.forEach(part -> counts.computeIfAbsent(way(part.verb()), way -> new LinkedHashMap<>())
                .merge(part.kind(), 1, Integer::sum));
        var differences = new ArrayList<Change.Difference>();
        counts.forEach((way, kinds) ->
                kinds.forEach((kind, count) -> differences.add(difference(way, tellings.counted(kind, count)))));
        return new Comparison.Line(Verb.CHANGED, "", whole.id(), null, whole.label(), differences);
    }

    private static Change.Difference difference(Way way, String counted) {
        return way == Way.REMOVED
                ? new Change.Difference(way.title(), counted, null)
                : new Change.Difference(way.title(), null, counted);
    }

    private ComparedGroup.Line line(Space space, Comparison.Line line, Map<UUID, SubjectKind.Shown> shown) {
        SubjectKind.Shown today = shown.get(line.subject());
        return new ComparedGroup.Line(
                line.kind().isEmpty() ? "" : tellings.one(line.kind()),
                new Link(line.label(), address(space, today)),
                line.verb() == Verb.CHANGED ? line.differences() : List.of());
    }

    private static @Nullable String address(Space space, SubjectKind.@Nullable Shown today) {
        return today == null || today.path().isEmpty() ? null : space.path(today.path());
    }

    private static Way way(Verb verb) {
        return switch (verb) {
            case ADDED, RESTORED -> Way.ADDED;
            case REMOVED -> Way.REMOVED;
            case CHANGED -> Way.CHANGED;
        };
    }
}
