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
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.directory.web.SheetDesk;
import org.springframework.stereotype.Component;

/// Brings the sheet of a structure back as its form would write it.
@Component
class StructureRestorable implements Restorable {

    private static final SheetRestorable<StructureField> SHEET =
            new SheetRestorable<>(StructureField.class, "directory.structure");

    private final Structures structures;
    private final SheetDesk desk;

    StructureRestorable(Structures structures, SheetDesk desk) {
        this.structures = structures;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "structure";
    }

    @Override
    public Shape shape() {
        return SHEET.shape();
    }

    @Override
    public Set<UUID> changeable(Space space, Collection<UUID> ids) {
        return structures.listOf(ids.stream().map(StructureId::new).toList()).values().stream()
                .filter(structure -> SheetDesk.mayChange(space, structure))
                .map(structure -> structure.id().value())
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, String> obstacles(Space space, Former now, Former then, Set<String> keys) {
        return Map.of();
    }

    @Override
    public Saved restore(Space space, Former now, Former then, Set<String> keys) {
        var id = new StructureId(now.id());
        int version = now.version();
        if (now.isRemoved()) {
            structures.restore(id);
            version++;
        }
        var there = structures.findStructure(id).orElseThrow();
        return keys.stream().allMatch(Shape.REMOVAL::equals)
                ? Saved.DONE
                : structures.save(
                        id,
                        version,
                        new Structures.Draft(
                                there.origin(),
                                SHEET.sheetOf(now.with(shape(), then, keys)),
                                there.extra(),
                                there.placing(),
                                desk.today()));
    }
}
