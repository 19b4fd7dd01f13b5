package org.maillage.directory.subjects;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.base.Sight;
import org.maillage.base.subjects.SubjectKind;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.directory.Scopes;
import org.maillage.directory.Service;
import org.maillage.directory.ServiceId;
import org.maillage.directory.Services;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.directory.alike.Mergers;
import org.maillage.territory.Areas;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sheets belong to the instance: a convention sees those of its territory, all of them.
@Configuration(proxyBeanMethods = false)
class SheetSubject {

    private final Structures structures;
    private final Services services;
    private final Conventions conventions;
    private final Areas areas;
    private final Scopes scopes;

    SheetSubject(Structures structures, Services services, Conventions conventions, Areas areas, Scopes scopes) {
        this.structures = structures;
        this.services = services;
        this.conventions = conventions;
        this.areas = areas;
        this.scopes = scopes;
    }

    @Bean
    SubjectKind structureSubject(Mergers mergers) {
        return new SubjectKind() {

            @Override
            public String kind() {
                return "structure";
            }

            @Override
            public Map<UUID, Shown> visible(UUID convention, Sight sight, Collection<UUID> ids) {
                List<StructureId> asked = ids.stream().map(StructureId::new).toList();
                Map<StructureId, Mergers.Joined> joined = mergers.joinedAmong(asked);
                var all = new HashSet<>(asked);
                joined.values().forEach(one -> all.add(one.kept()));
                var shown = new HashMap<UUID, Shown>();
                for (Structure one : seen(convention, all)) {
                    if (ids.contains(one.id().value())) {
                        shown.put(one.id().value(), new Shown(one.name(), one.path()));
                    }
                    joined.forEach((id, gone) -> {
                        if (gone.kept().equals(one.id())) {
                            shown.put(id.value(), new Shown(gone.name(), one.path()));
                        }
                    });
                }
                return shown;
            }

            @Override
            public UUID survivor(UUID id) {
                var asked = new StructureId(id);
                Mergers.Joined joined = mergers.joinedAmong(List.of(asked)).get(asked);
                return joined == null ? id : joined.kept().value();
            }

            @Override
            public Set<UUID> absorbed(UUID id) {
                return mergers.joinedTo(new StructureId(id));
            }
        };
    }

    @Bean
    SubjectKind serviceSubject() {
        return new SubjectKind() {

            @Override
            public String kind() {
                return "service";
            }

            @Override
            public Map<UUID, Shown> visible(UUID convention, Sight sight, Collection<UUID> ids) {
                Collection<Service> found = services.listOf(
                                ids.stream().map(ServiceId::new).toList())
                        .values();
                Set<StructureId> given = found.stream().map(Service::structure).collect(Collectors.toSet());
                Set<StructureId> seen =
                        seen(convention, given).stream().map(Structure::id).collect(Collectors.toSet());
                return found.stream()
                        .filter(one -> seen.contains(one.structure()))
                        .collect(Collectors.toMap(one -> one.id().value(), one -> new Shown(one.name(), one.path())));
            }
        };
    }

    // Most histories name none: they are told so without asking where the convention lies.
    private List<Structure> seen(UUID convention, Collection<StructureId> ids) {
        Collection<Structure> there =
                ids.isEmpty() ? List.of() : structures.listOf(ids).values();
        if (there.isEmpty()) {
            return List.of();
        }
        List<String> communes = conventions
                .findConvention(new ConventionId(convention))
                .map(one -> scopes.of(areas.getTerritory(one.territory())).communes())
                .orElse(List.of());
        return there.stream()
                .filter(one -> communes.contains(one.sheet().get(StructureField.INSEE)))
                .toList();
    }
}
