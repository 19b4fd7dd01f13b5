package org.maillage.directory.subjects;

import java.util.Collection;
import java.util.HashMap;
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

    @Bean
    SubjectKind structureSubject(
            Structures structures, Mergers mergers, Conventions conventions, Areas areas, Scopes scopes) {
        return new SubjectKind() {

            @Override
            public String kind() {
                return "structure";
            }

            @Override
            public Map<UUID, Shown> visible(UUID convention, Sight sight, Collection<UUID> ids) {
                List<StructureId> asked = ids.stream().map(StructureId::new).toList();
                Seen scope = scopeOf(convention, conventions, areas, scopes);
                var shown = new HashMap<UUID, Shown>();
                scope.seen(structures.listOf(asked).values())
                        .forEach(one -> shown.put(one.id().value(), new Shown(one.name(), one.path())));
                Map<StructureId, Mergers.Joined> joined = mergers.joinedAmong(asked);
                Set<StructureId> leadTo =
                        joined.values().stream().map(Mergers.Joined::kept).collect(Collectors.toSet());
                scope.seen(structures.listOf(leadTo).values())
                        .forEach(kept -> joined.forEach((id, one) -> {
                            if (one.kept().equals(kept.id())) {
                                shown.put(id.value(), new Shown(one.name(), kept.path()));
                            }
                        }));
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
