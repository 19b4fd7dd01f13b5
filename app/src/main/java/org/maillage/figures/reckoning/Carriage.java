package org.maillage.figures.reckoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Which part of each IRIS lies in an area.
///
/// A part is counted in people: those of the 200 m squares whose middle lies in both, over those whose middle lies in
/// the IRIS. Where no square lies in the IRIS, in surface; a sliver of less than a hundredth, where two producers drew
/// one boundary, is then left out. Assumes that what an IRIS counts is spread like its people, and that a square lies
/// whole where its middle does.
///
/// Does not model: squares that producers move or blur when few people live there.
public final class Carriage {

    private static final double SLIVER = 0.01;

    private final Map<String, Geometry> iris;
    private final Map<String, List<Square>> squares = new HashMap<>();

    /// @param iris polygons in degrees, by code
    public Carriage(Map<String, Geometry> iris, List<Square> squares) {
        this.iris = new TreeMap<>(iris);
        var index = new STRtree();
        iris.forEach((code, shape) -> index.insert(shape.getEnvelopeInternal(), code));
        Map<String, IndexedPointInAreaLocator> locators = new HashMap<>();
        for (Square square : squares) {
            find(square, index, locators)
                    .ifPresent(code -> this.squares
                            .computeIfAbsent(code, _ -> new ArrayList<>())
                            .add(square));
        }
    }

    @SuppressWarnings("unchecked")
    private Optional<String> find(Square square, STRtree index, Map<String, IndexedPointInAreaLocator> locators) {
        var at = new Coordinate(square.longitude(), square.latitude());
        return ((List<String>) index.query(new Envelope(at)))
                .stream()
                        .sorted()
                        .filter(code -> holds(locators.computeIfAbsent(code, this::locator), at))
                        .findFirst();
    }

    private IndexedPointInAreaLocator locator(String code) {
        return new IndexedPointInAreaLocator(iris.get(code));
    }

    private static boolean holds(IndexedPointInAreaLocator area, Coordinate at) {
        return area.locate(at) != Location.EXTERIOR;
    }

    /// The parts of an area known by its boundary.
    public List<Part> within(Geometry area) {
        var inside = new IndexedPointInAreaLocator(area);
        var parts = new ArrayList<Part>();
        iris.forEach((code, shape) -> part(code, shape, area, inside).ifPresent(parts::add));
        return parts;
    }

    private Optional<Part> part(String code, Geometry shape, Geometry area, IndexedPointInAreaLocator inside) {
        if (!shape.getEnvelopeInternal().intersects(area.getEnvelopeInternal())) {
            return Optional.empty();
        }
        double people = peopleOf(code);
        if (people == 0) {
            double share = surfaceShare(shape, area);
            return share < SLIVER ? Optional.empty() : Optional.of(new Part(code, Math.min(1, share), Double.NaN));
        }
        double within = squaresOf(code).stream()
                .filter(square -> holds(inside, new Coordinate(square.longitude(), square.latitude())))
                .mapToDouble(Square::people)
                .sum();
        return within == 0 ? Optional.empty() : Optional.of(new Part(code, within / people, within));
    }

    // Degrees of both axes are as long in both surfaces: their ratio needs no projection.
    private static double surfaceShare(Geometry iris, Geometry area) {
        double whole = iris.getArea();
        return whole == 0
                ? 0
                : OverlayNGRobust.overlay(iris, area, OverlayNG.INTERSECTION).getArea() / whole;
    }

    /// An IRIS that an area holds whole, because a list says so.
    public Part whole(String code) {
        return new Part(code, 1, squares.isEmpty() || !iris.containsKey(code) ? Double.NaN : peopleOf(code));
    }

    /// Those of its squares; 0 where none is inhabited.
    public double peopleOf(String code) {
        return squaresOf(code).stream().mapToDouble(Square::people).sum();
    }

    /// The squares whose middle lies in an IRIS.
    public List<Square> squaresOf(String code) {
        return squares.getOrDefault(code, List.of());
    }
}
