package org.maillage.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Saved;
import org.maillage.convention.Role;
import org.maillage.convention.Space;
import org.maillage.directory.Scopes;
import org.maillage.directory.Service;
import org.maillage.directory.Services;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.Structures;
import org.maillage.directory.alike.Mergers;
import org.maillage.site.Forbidden;
import org.maillage.site.FrenchDates;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Component;

/// Fetches the sheets that a space shows: those of its territory. Changing one is asked here too.
@Component
public class SheetDesk {

    private static final String NOT_YOURS =
            "Seules la coordination et l’organisation qui tient cette fiche peuvent la modifier. Signalez-leur une erreur par la conversation.";

    private final Structures structures;
    private final Services services;
    private final Mergers mergers;
    private final Scopes scopes;
    private final Clock clock;

    SheetDesk(Structures structures, Services services, Mergers mergers, Scopes scopes, Clock clock) {
        this.mergers = mergers;
        this.structures = structures;
        this.services = services;
        this.scopes = scopes;
        this.clock = clock;
    }

    /// @param address what stands in the path: `12-centre-jean-vilar`
    public Structure getStructure(Space space, String address) {
        return find(space, SheetNumbers.in(address).flatMap(structures::findStructure), address);
    }

    /// Of a sheet that was joined to another, that one.
    public Structure getStructureOrKept(Space space, String address) {
        var number = SheetNumbers.in(address);
        return find(
                space,
                number.flatMap(structures::findStructure)
                        .or(() -> number.flatMap(structures::findStructureOrRemoved)
                                .flatMap(removed -> mergers.findKept(removed.id()))),
                address);
    }

    /// Whether it was joined to another: parting both again is for who may join them.
    public boolean isJoined(Structure structure) {
        return !mergers.joinedAmong(List.of(structure.id())).isEmpty();
    }

    public Structure getStructureOrRemoved(Space space, String address) {
        return find(space, SheetNumbers.in(address).flatMap(structures::findStructureOrRemoved), address);
    }

    private Structure find(Space space, Optional<Structure> found, String address) {
        return found.filter(structure -> isIn(space, structure)).orElseThrow(() -> NotFound.of("Structure", address));
    }

    public Structure getStructureToChange(Space space, String address) {
        Structure structure = getStructure(space, address);
        requireChange(space, structure);
        return structure;
    }

    public Service getService(Space space, String address) {
        return SheetNumbers.in(address)
                .flatMap(services::findService)
                .filter(service -> isIn(space, structureOf(service)))
                .orElseThrow(() -> NotFound.of("Service", address));
    }

    public Service getServiceOrRemoved(Space space, String address) {
        return SheetNumbers.in(address)
                .flatMap(services::findServiceOrRemoved)
                .filter(service -> structures
                        .findStructure(service.structure())
                        .filter(one -> isIn(space, one))
                        .isPresent())
                .orElseThrow(() -> NotFound.of("Service", address));
    }

    public Service getServiceToChange(Space space, String address) {
        Service service = getService(space, address);
        requireChange(space, structureOf(service));
        return service;
    }

    public Structure structureOf(Service service) {
        return structures
                .findStructure(service.structure())
                .orElseThrow(() -> NotFound.of("Structure", service.structure().value()));
    }

    private boolean isIn(Space space, Structure structure) {
        return space.copy() == null && scopes.of(space).holds(structure.sheet().get(StructureField.INSEE));
    }

    /// The coordination of a convention keeps the sheets of its territory; an organisation those entrusted to it.
    public static boolean mayChange(Space space, Structure structure) {
        OrganisationId owner = structure.upkeep().owner();
        return space.rights().mayCoordinateSomeTheme()
                || owner != null
                        && space.member().role() == Role.CONTRIBUTOR
                        && (owner.equals(space.member().organisation())
                                || owner.equals(space.member().institution()));
    }

    public static void requireChange(Space space, Structure structure) {
        if (!mayChange(space, structure)) {
            throw new Forbidden(NOT_YOURS);
        }
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// @param what a past participle: "Fiche enregistrée"
    public String done(String what) {
        return what + " à " + FrenchDates.time(ZonedDateTime.now(clock)) + ".";
    }

    /// What a page says when the button came too late.
    public String overtaken(Saved.ChangedMeanwhile meanwhile) {
        return "Rien n’a été changé\u00a0: " + meanwhile.by() + " a modifié cette fiche "
                + FrenchDates.moment(meanwhile.at().atZone(FrenchDates.PARIS), today()) + ".";
    }
}
