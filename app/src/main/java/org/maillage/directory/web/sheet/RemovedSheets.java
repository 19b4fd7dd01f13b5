package org.maillage.directory.web.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.base.journal.Journal;
import org.maillage.convention.RemovedParts;
import org.maillage.convention.Space;
import org.maillage.directory.Scopes;
import org.maillage.directory.Services;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.Structures;
import org.maillage.directory.alike.Mergers;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.SheetNumbers;
import org.maillage.site.Deletion;
import org.springframework.stereotype.Component;

/// Sheets that were removed: told to the members of the conventions whose territory they lay in.
@Component
class RemovedSheets implements RemovedParts {

    private static final String WHO = "La coordination peut la rétablir.";

    private final Structures structures;
    private final Services services;
    private final Mergers mergers;
    private final Scopes scopes;
    private final Journal journal;

    RemovedSheets(Structures structures, Services services, Mergers mergers, Scopes scopes, Journal journal) {
        this.mergers = mergers;
        this.structures = structures;
        this.services = services;
        this.scopes = scopes;
        this.journal = journal;
    }

    @Override
    public Optional<Deletion> find(Space space, String pattern, Map<String, String> variables) {
        return structure(space, variables).or(() -> service(space, variables));
    }

    private Optional<Deletion> structure(Space space, Map<String, String> variables) {
        return SheetNumbers.in(variables.getOrDefault("structure", ""))
                .filter(number -> structures.findStructure(number).isEmpty())
                .flatMap(structures::findStructureOrRemoved)
                .filter(one -> isIn(space, one))
                .flatMap(one -> mergers.findKept(one.id())
                        .map(kept -> joined(space, one, kept))
                        .orElseGet(() -> told(
                                space,
                                one.id().value(),
                                "La fiche «\u00a0%s\u00a0» a été retirée".formatted(one.name()),
                                SheetDesk.mayChange(space, one),
                                one.path(),
                                Structures.PATH,
                                Deletion.Way.REMOVED)));
    }

    private Optional<Deletion> joined(Space space, Structure one, Structure kept) {
        return told(
                space,
                one.id().value(),
                "La fiche «\u00a0%s\u00a0» a été réunie à «\u00a0%s\u00a0»".formatted(one.name(), kept.name()),
                space.rights().mayCoordinateSomeTheme(),
                one.path(),
                kept.path(),
                Deletion.Way.JOINED);
    }

    private Optional<Deletion> service(Space space, Map<String, String> variables) {
        return SheetNumbers.in(variables.getOrDefault("service", ""))
                .filter(number -> services.findService(number).isEmpty())
                .flatMap(services::findServiceOrRemoved)
                .flatMap(one -> structures
                        .findStructure(one.structure())
                        .filter(by -> isIn(space, by))
                        .flatMap(by -> told(
                                space,
                                one.id().value(),
                                "La fiche «\u00a0%s\u00a0» a été retirée".formatted(one.name()),
                                SheetDesk.mayChange(space, by),
                                one.path(),
                                Structures.PATH,
                                Deletion.Way.REMOVED)));
    }

    private boolean isIn(Space space, Structure structure) {
        return space.copy() == null && scopes.of(space).holds(structure.sheet().get(StructureField.INSEE));
    }

    private Optional<Deletion> told(
            Space space, UUID id, String what, boolean may, String path, String back, Deletion.Way way) {
        return journal.findLastChange(id)
                .map(last -> new Deletion(
                        what,
                        last.by(),
                        last.at(),
                        may ? space.path(path) + "/restauration" : null,
                        WHO,
                        space.path(back),
                        way));
    }
}
