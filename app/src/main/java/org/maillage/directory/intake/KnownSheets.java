package org.maillage.directory.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maillage.base.intake.Folded;
import org.maillage.directory.Origin;
import org.maillage.directory.Scopes;
import org.maillage.directory.Service;
import org.maillage.directory.Services;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;

/// The sheets that some rows are compared with, looked up together.
///
/// A row with a name of its own in its list tells of the sheet that came under that name. One without tells of the
/// sheet of the same list that has the same name in the same commune. Likeness makes no sheet the same as another.
final class KnownSheets {

    private final Structures structures;
    private final Services services;
    private final Scopes.Scope scope;

    private Map<Origin, Structure> byOrigin = Map.of();
    private Map<Named, Structure> byName = Map.of();
    private Map<StructureId, List<Service>> given = Map.of();

    KnownSheets(Structures structures, Services services, Scopes.Scope scope) {
        this.structures = structures;
        this.services = services;
        this.scope = scope;
    }

    private record Named(String source, String name, String insee) {

        static Named of(String source, String name, String insee) {
            return new Named(source, Folded.fold(name), insee);
        }
    }

    void lookUp(Collection<Told> rows) {
        byOrigin = structures.listByOrigin(rows.stream()
                .map(Told::origin)
                .filter(origin -> !origin.id().isEmpty())
                .collect(Collectors.toSet()));
        byName = new HashMap<>();
        List<String> names = rows.stream()
                .filter(row -> row.origin().id().isEmpty())
                .map(Told::name)
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            structures
                    .listNamed(names, scope.communes())
                    .forEach(one -> byName.putIfAbsent(
                            Named.of(
                                    one.origin().source(),
                                    one.name(),
                                    one.sheet().get(StructureField.INSEE)),
                            one));
        }
        given = services.listGivenBy(
                java.util.stream.Stream.concat(byOrigin.values().stream(), byName.values().stream())
                        .map(Structure::id)
                        .collect(Collectors.toSet()));
    }

    Optional<Structure> find(Told told) {
        return Optional.ofNullable(
                told.origin().id().isEmpty()
                        ? byName.get(Named.of(
                                told.origin().source(),
                                told.name(),
                                told.structure().get(StructureField.INSEE)))
                        : byOrigin.get(told.origin()));
    }

    /// What the row of the structure itself says is given there: also where its sheet was joined to another.
    Optional<Service> serviceOf(Structure structure, Told told) {
        Origin origin = serviceOrigin(told.origin().id().isEmpty() ? structure.origin() : told.origin());
        return given.getOrDefault(structure.id(), List.of()).stream()
                .filter(service -> service.origin().equals(origin))
                .findFirst();
    }

    static Origin serviceOrigin(Origin structure) {
        return new Origin(structure.source(), structure.id() + "#service");
    }
}
