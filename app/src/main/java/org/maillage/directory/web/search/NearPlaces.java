package org.maillage.directory.web.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Point;
import org.maillage.base.intake.Folded;
import org.maillage.directory.OfferFilter;
import org.maillage.directory.Scopes;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.Structures;
import org.maillage.territory.Area;
import org.maillage.territory.Shapes;
import org.springframework.stereotype.Component;

/// Finds the place that words name: a quartier, a structure, or an address that the directory knows.
@Component
class NearPlaces {

    private final Shapes shapes;
    private final Structures structures;
    private final Clock clock;

    NearPlaces(Shapes shapes, Structures structures, Clock clock) {
        this.shapes = shapes;
        this.structures = structures;
        this.clock = clock;
    }

    /// @param name as the house says it: "Roseraie", "12 rue Thiers"
    record Named(String name, OfferFilter.Near at) {}

    Optional<Named> find(Scopes.Scope scope, String words) {
        String wanted = plain(words);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return area(scope, wanted).or(() -> structure(scope, wanted));
    }

    private static String plain(String words) {
        return Folded.fold(words)
                .replaceFirst("^(la|le|les|l) ", "")
                .replaceAll("\\b(bd|bld|boul)\\b", "boulevard")
                .replaceAll("\\bav\\b", "avenue")
                .replaceAll("\\bpl\\b", "place");
    }

    private Optional<Named> area(Scopes.Scope scope, String wanted) {
        return Stream.concat(
                        scope.territory().within().stream(),
                        Stream.of(scope.territory().whole()))
                .filter(area -> (" " + plain(area.name()) + " ").contains(" " + wanted + " "))
                .sorted(java.util.Comparator.comparingInt(
                        (Area area) -> area.name().length()))
                .flatMap(area -> middleOf(area).stream())
                .findFirst();
    }

    private Optional<Named> middleOf(Area area) {
        return Optional.ofNullable(
                        shapes.inForce(List.of(area.id()), LocalDate.now(clock)).get(area.id()))
                .map(shape -> shape.geometry().getInteriorPoint())
                .map(middle -> new Named(area.name(), at(middle)));
    }

    private static OfferFilter.Near at(Point point) {
        return new OfferFilter.Near(point.getY(), point.getX());
    }

    private Optional<Named> structure(Scopes.Scope scope, String wanted) {
        List<Structure> known = structures.listIn(scope.communes()).stream()
                .filter(one -> one.sheet().says(StructureField.LATITUDE))
                .toList();
        return known.stream()
                .filter(one -> plain(one.name()).contains(wanted))
                .findFirst()
                .map(one -> named(one.name(), one))
                .or(() -> known.stream()
                        .filter(one ->
                                plain(one.sheet().get(StructureField.ADDRESS)).contains(wanted))
                        .findFirst()
                        .map(one -> named(one.sheet().get(StructureField.ADDRESS), one)));
    }

    private static Named named(String name, Structure at) {
        return new Named(
                name,
                new OfferFilter.Near(
                        at.sheet().number(StructureField.LATITUDE).orElseThrow(),
                        at.sheet().number(StructureField.LONGITUDE).orElseThrow()));
    }
}
