package org.maillage.directory.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.maillage.directory.Service;
import org.maillage.directory.Services;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.springframework.stereotype.Component;

/// Reads what leaves some hundreds at a time: a whole département leaves without being held in memory.
@Component
class Chosen {

    private static final int AT_ONCE = 500;

    private final Structures structures;
    private final Services services;

    Chosen(Structures structures, Services services) {
        this.structures = structures;
        this.services = services;
    }

    /// @param given its services that leave with it, by name
    record Together(Structure structure, List<Service> given) {}

    /// @param service one that leaves, with what its structure says
    record Given(Structure structure, Service service) {}

    /// In the order of the choice; what was removed meanwhile does not leave.
    Stream<Together> stream(Choice choice) {
        return choice.structures().stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(ids -> read(ids, choice));
    }

    private Stream<Together> read(List<StructureId> ids, Choice choice) {
        Map<StructureId, Structure> found = structures.listOf(ids);
        Map<StructureId, List<Service>> given = services.listGivenBy(ids);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .map(structure -> new Together(
                        structure,
                        given.getOrDefault(structure.id(), List.of()).stream()
                                .filter(service -> choice.services().contains(service.id()))
                                .toList()));
    }

    Stream<Given> streamServices(Choice choice) {
        return stream(choice)
                .flatMap(
                        together -> together.given().stream().map(service -> new Given(together.structure(), service)));
    }
}
