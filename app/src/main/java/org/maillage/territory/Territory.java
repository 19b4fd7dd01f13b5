package org.maillage.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A convention's territory with everything that lies in it.
///
/// Built once and immutable: a city has a few dozen areas.
public final class Territory {

    private final Area whole;
    private final List<Area> within;
    private final Map<AreaId, Area> byId = new HashMap<>();

    /// @param within every area below the whole, in reading order
    Territory(Area whole, List<Area> within) {
        this.whole = whole;
        this.within = List.copyOf(within);
        byId.put(whole.id(), whole);
        within.forEach(area -> byId.put(area.id(), area));
    }

    public Area whole() {
        return whole;
    }

    /// The parts one speaks of first: the quartiers of a city, the communes of an EPCI. Zones de vie sociale and
    /// sectors
    /// lie across them.
    public List<Area> parts() {
        return within.stream()
                .filter(area -> whole.id().equals(area.parent())
                        && (area.kind() == Area.Kind.QUARTIER || area.kind() == Area.Kind.COMMUNE))
                .toList();
    }

    public List<Area> of(Area.Kind kind) {
        return within.stream().filter(area -> area.kind() == kind).toList();
    }

    /// The commune it is, or those it is made of.
    public List<Area> communes() {
        return Stream.concat(Stream.of(whole), within.stream())
                .filter(area -> area.kind() == Area.Kind.COMMUNE)
                .toList();
    }

    /// What lies in no part, such as a QPV whose quartier no source tells.
    public List<Area> outlying() {
        return within.stream()
                .filter(area -> whole.id().equals(area.parent()) && area.kind() == Area.Kind.QPV)
                .toList();
    }

    /// The QPV of one zoning, in reading order.
    public List<Area> qpvOf(int zoning) {
        return within.stream()
                .filter(area -> area.zoning() != null && area.zoning() == zoning)
                .toList();
    }

    public List<Area> within() {
        return within;
    }

    public Optional<Area> findArea(AreaId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Area> findArea(String slug) {
        return byId.values().stream().filter(area -> area.slug().equals(slug)).findFirst();
    }

    /// The area and everything that lies in it.
    public Set<AreaId> inside(AreaId id) {
        var inside = new HashSet<AreaId>(Set.of(id));
        var waiting = new ArrayList<>(List.of(id));
        while (!waiting.isEmpty()) {
            AreaId outer = waiting.removeLast();
            within.stream()
                    .filter(area -> outer.equals(area.parent()) && inside.add(area.id()))
                    .forEach(area -> waiting.add(area.id()));
        }
        return Set.copyOf(inside);
    }

    /// The part an area lies in, or itself when it is [#outlying()]; empty for the whole territory.
    public Optional<Area> findPartOf(AreaId id) {
        Area area = byId.get(id);
        while (area != null && area.parent() != null && !area.id().equals(whole.id())) {
            if (area.parent().equals(whole.id())) {
                return Optional.of(area);
            }
            area = byId.get(area.parent());
        }
        return Optional.empty();
    }
}
