package org.maillage.directory.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.ReadRow;
import org.maillage.directory.Structure;

/// Which rows of services concern a territory: those whose structure lies in it, or that say so themselves.
final class ServiceScope {

    private static final int AT_ONCE = 1_000;
    private static final String ELSEWHERE = "hors du territoire";
    private static final String UNKNOWN =
            "sa structure n’est pas dans l’annuaire : apportez d’abord la liste des structures";

    private final KnownServices known;
    private final ScopeFilter.Ground ground;

    ServiceScope(KnownServices known, ScopeFilter.Ground ground) {
        this.known = known;
        this.ground = ground;
    }

    private enum Fate {
        KEPT,
        ELSEWHERE,
        UNKNOWN
    }

    /// A national list says nothing of where its services are: those of structures that nobody brought in are passed
    /// over. When not one is known, that is what its reader must be told, row by row.
    IntakeReading keep(IntakeReading all, Function<ReadRow, ToldService> reading) {
        var fates = new HashMap<Integer, Fate>();
        all.rows().stream().gather(Gatherers.windowFixed(AT_ONCE)).forEach(window -> put(fates, window, reading));
        if (!fates.containsValue(Fate.KEPT)) {
            fates.replaceAll((_, fate) -> fate == Fate.UNKNOWN ? Fate.KEPT : fate);
        }
        return all.keeping(row -> fates.get(row.number()) != Fate.ELSEWHERE, ELSEWHERE)
                .keeping(row -> fates.get(row.number()) == Fate.KEPT, UNKNOWN);
    }

    private void put(Map<Integer, Fate> fates, List<ReadRow> window, Function<ReadRow, ToldService> reading) {
        var told = new HashMap<Integer, ToldService>();
        window.forEach(row -> told.put(row.number(), reading.apply(row)));
        known.lookUpStructures(told.values());
        told.forEach((number, service) -> fates.put(number, fateOf(service)));
    }

    private Fate fateOf(ToldService service) {
        Optional<Structure> structure = known.structuresOf(service).stream().findFirst();
        if (structure.isPresent()) {
            return known.isInScope(structure.get()) ? Fate.KEPT : Fate.ELSEWHERE;
        }
        Place place = Place.ofService(service.told().service());
        if (place.isSaid()) {
            return ground.codeOf(place).isPresent() ? Fate.KEPT : Fate.ELSEWHERE;
        }
        return service.structure().id().isEmpty() ? Fate.KEPT : Fate.UNKNOWN;
    }
}
