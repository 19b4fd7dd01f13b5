package org.maillage.directory.subjects;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Restorable;
import org.maillage.convention.restoring.Shape;
import org.maillage.directory.ServiceField;
import org.maillage.directory.ServiceId;
import org.maillage.directory.Services;
import org.maillage.directory.web.SheetDesk;
import org.springframework.stereotype.Component;

/// Brings the sheet of a service back as its form would write it.
@Component
class ServiceRestorable implements Restorable {

    private static final SheetRestorable<ServiceField> SHEET =
            new SheetRestorable<>(ServiceField.class, "directory.service");

    private final Services services;
    private final SheetDesk desk;

    ServiceRestorable(Services services, SheetDesk desk) {
        this.services = services;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "service";
    }

    @Override
    public Shape shape() {
        return SHEET.shape();
    }

    @Override
    public Set<UUID> changeable(Space space, Collection<UUID> ids) {
        return services.listOf(ids.stream().map(ServiceId::new).toList()).values().stream()
                .filter(service -> SheetDesk.mayChange(space, desk.structureOf(service)))
                .map(service -> service.id().value())
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, String> obstacles(Space space, Former now, Former then, Set<String> keys) {
        return Map.of();
    }

    @Override
    public Saved restore(Space space, Former now, Former then, Set<String> keys) {
        var id = new ServiceId(now.id());
        int version = now.version();
        if (now.isRemoved()) {
            services.restore(id);
            version++;
        }
        var there = services.findService(id).orElseThrow();
        return keys.stream().allMatch(Shape.REMOVAL::equals)
                ? Saved.DONE
                : services.save(
                        id,
                        version,
                        new Services.Draft(
                                there.structure(),
                                there.origin(),
                                SHEET.sheetOf(now.with(shape(), then, keys)),
                                there.extra(),
                                desk.today()));
    }
}
