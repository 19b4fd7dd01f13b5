package org.maillage.directory.subjects;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
import org.maillage.territory.Areas;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sheets belong to the instance: a convention sees those of its territory, all of them.
@Configuration(proxyBeanMethods = false)
class SheetSubject {

    @Bean
    SubjectKind structureSubject(Structures structures, Conventions conventions, Areas areas, Scopes scopes) {
        return new SubjectKind() {

            @Override
            public String kind() {
                return "structure";
            }

            @Override
            public Map<UUID, Shown> visible(UUID convention, Sight sight, Collection<UUID> ids) {
                List<StructureId> asked = ids.stream().map(StructureId::new).toList();
                return scopeOf(convention, conventions, areas, scopes)
                        .seen(structures.listOf(asked).values())
                        .stream()
                        .collect(Collectors.toMap(one -> one.id().value(), one -> new Shown(one.name(), one.path())));
            }
        };
    }

    @Bean
    SubjectKind serviceSubject(
            Services services, Structures structures, Conventions conventions, Areas areas, Scopes scopes) {
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
                Map<StructureId, Structure> by =
                        structures.listOf(found.stream().map(Service::structure).collect(Collectors.toSet()));
                List<StructureId> seen = scopeOf(convention, conventions, areas, scopes).seen(by.values()).stream()
                        .map(Structure::id)
                        .toList();
                return found.stream()
                        .filter(one -> seen.contains(one.structure()))
                        .collect(Collectors.toMap(one -> one.id().value(), one -> new Shown(one.name(), one.path())));
            }
        };
    }

    private static Seen scopeOf(UUID convention, Conventions conventions, Areas areas, Scopes scopes) {
        return new Seen(conventions
                .findConvention(new ConventionId(convention))
                .map(one -> scopes.of(areas.getTerritory(one.territory())).communes())
                .orElse(List.of()));
    }

    private record Seen(List<String> communes) {

        List<Structure> seen(Collection<Structure> all) {
            return all.stream()
                    .filter(one -> communes.contains(one.sheet().get(StructureField.INSEE)))
                    .toList();
        }
    }
}
