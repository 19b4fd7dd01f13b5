package org.maillage.directory.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.base.intake.Folded;
import org.maillage.base.intake.Nearest;
import org.maillage.directory.Origin;
import org.maillage.directory.Scopes;
import org.maillage.directory.Service;
import org.maillage.directory.Services;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;

/// The structures that rows of services name, and the services that are there already, looked up together.
///
/// A structure is named by the name that its list gives it, or as people call it in the territory. A service without a
/// name of its own in its list is the one of the same structure that is called the same.
final class KnownServices {

    private final Structures structures;
    private final Services services;
    private final Scopes.Scope scope;

    private Map<Origin, Structure> byOrigin = Map.of();
    private Map<String, List<Structure>> byName = Map.of();
    private Map<Origin, Service> there = Map.of();
    private Map<StructureId, List<Service>> given = Map.of();
    private List<String> names = List.of();

    KnownServices(Structures structures, Services services, Scopes.Scope scope) {
        this.structures = structures;
        this.services = services;
        this.scope = scope;
    }

    void lookUpStructures(Collection<ToldService> rows) {
        byOrigin = structures.listByOrigin(named(rows.stream().map(ToldService::structure)));
        Set<String> called = rows.stream()
                .filter(row -> row.structure().id().isEmpty())
                .map(ToldService::structureName)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        byName = called.isEmpty() ? Map.of() : byName(structures.listNamed(called, scope.communes()));
    }

    void lookUp(Collection<ToldService> rows) {
        lookUpStructures(rows);
        there = services.listByOrigin(named(rows.stream().map(row -> row.told().origin())));
        var ids = new HashSet<StructureId>();
        rows.stream()
                .filter(row -> row.told().origin().id().isEmpty())
                .forEach(row -> structuresOf(row).forEach(structure -> ids.add(structure.id())));
        given = services.listGivenBy(ids);
    }

    private static Set<Origin> named(Stream<Origin> origins) {
        return origins.filter(origin -> !origin.id().isEmpty()).collect(Collectors.toSet());
    }

    private static Map<String, List<Structure>> byName(List<Structure> found) {
        var named = new HashMap<String, List<Structure>>();
        found.forEach(structure -> named.computeIfAbsent(Folded.fold(structure.name()), _ -> new ArrayList<>())
                .add(structure));
        return named;
    }

    /// Those a row may mean: one, none, or several of the same name.
    List<Structure> structuresOf(ToldService row) {
        if (!row.structure().id().isEmpty()) {
            return Optional.ofNullable(byOrigin.get(row.structure())).stream().toList();
        }
        return row.structureName().isEmpty()
                ? List.of()
                : byName.getOrDefault(Folded.fold(row.structureName()), List.of());
    }

    boolean isInScope(Structure structure) {
        return scope.holds(structure.sheet().get(StructureField.INSEE));
    }

    Optional<Service> find(ToldService row, Structure structure) {
        if (!row.told().origin().id().isEmpty()) {
            return Optional.ofNullable(there.get(row.told().origin()));
        }
        return given.getOrDefault(structure.id(), List.of()).stream()
                .filter(service -> Folded.fold(service.name()).equals(Folded.fold(row.name())))
                .findFirst();
    }

    /// Names of structures of the territory that may have been meant.
    List<String> namesNear(String name) {
        if (names.isEmpty()) {
            names = structures.listIn(scope.communes()).stream()
                    .map(Structure::name)
                    .distinct()
                    .toList();
        }
        return Nearest.to(name, names);
    }
}
