package org.maillage.directory.networks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.maillage.directory.Scopes;
import org.maillage.directory.Term;
import org.maillage.directory.Vocabulary;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.LocalMeters;
import org.maillage.territory.Shape;
import org.maillage.territory.Shapes;
import org.springframework.stereotype.Component;

/// Reads the path of a child in the directory.
///
/// A time is kept by what takes children during at least half of its ages; what says no times at all, such as a school,
/// keeps none. Nothing is said to be lacking that the directory knows nowhere in the territory.
@Component
public class ChildPaths {

    /// What families look for, by ages in months: the first years all day long, then what stands around school.
    private static final List<ChildPath.Time> TIMES = Stream.of(
                    times("les moins de 3\u00a0ans", 0, 36, "journee"),
                    times(
                            "les 3–5\u00a0ans",
                            36,
                            72,
                            "matin-avant-ecole",
                            "soir-apres-ecole",
                            "mercredi",
                            "petites-vacances",
                            "grandes-vacances"),
                    times(
                            "les 6–10\u00a0ans",
                            72,
                            132,
                            "matin-avant-ecole",
                            "soir-apres-ecole",
                            "mercredi",
                            "petites-vacances",
                            "grandes-vacances"),
                    times(
                            "les 11–15\u00a0ans",
                            132,
                            192,
                            "soir-apres-ecole",
                            "mercredi",
                            "samedi",
                            "petites-vacances",
                            "grandes-vacances"))
            .flatMap(times -> times)
            .toList();

    private final PlacedOffers offers;
    private final Scopes scopes;
    private final Shapes shapes;
    private final Clock clock;

    ChildPaths(PlacedOffers offers, Scopes scopes, Shapes shapes, Clock clock) {
        this.offers = offers;
        this.scopes = scopes;
        this.shapes = shapes;
        this.clock = clock;
    }

    private static Stream<ChildPath.Time> times(String words, int from, int to, String... slots) {
        return Stream.of(slots).map(slot -> new ChildPath.Time(words, from, to, slot));
    }

    public ChildPath of(Scopes.Scope scope) {
        List<PlacedOffer> all = offers.list(scope.communes());
        List<Area> parts = scope.territory().parts();
        Map<AreaId, Shape> limits = shapes.inForce(parts.stream().map(Area::id).toList(), LocalDate.now(clock));
        return of(parts, limits, all);
    }

    static ChildPath of(List<Area> parts, Map<AreaId, Shape> limits, List<PlacedOffer> all) {
        List<String> stages = Vocabulary.STAGES.terms().stream().map(Term::code).toList();
        List<ChildPath.Time> known = TIMES.stream()
                .filter(time -> all.stream().anyMatch(one -> keeps(one, time)))
                .toList();
        return new ChildPath(
                parts.stream()
                        .map(part -> row(part, limits.get(part.id()), stages, known, all))
                        .toList(),
                stages.stream()
                        .filter(stage -> all.stream().noneMatch(one -> isOf(one, stage)))
                        .toList(),
                known,
                TIMES.stream().filter(time -> !known.contains(time)).toList(),
                (int) all.stream()
                        .filter(one -> parts.stream().map(Area::id).noneMatch(one.areas()::contains))
                        .count());
    }

    private static ChildPath.Row row(
            Area part, @Nullable Shape limit, List<String> stages, List<ChildPath.Time> known, List<PlacedOffer> all) {
        List<PlacedOffer> here =
                all.stream().filter(one -> one.areas().contains(part.id())).toList();
        boolean located = KnownGround.isDrawn(limit);
        return new ChildPath.Row(
                part,
                located,
                stages.stream().map(stage -> cell(stage, limit, here, all)).toList(),
                located
                        ? known.stream()
                                .filter(time -> here.stream().noneMatch(one -> keeps(one, time)))
                                .toList()
                        : List.of());
    }

    private static ChildPath.Cell cell(
            String stage, @Nullable Shape limit, List<PlacedOffer> here, List<PlacedOffer> all) {
        List<PlacedOffer> present =
                here.stream().filter(one -> isOf(one, stage)).toList();
        return new ChildPath.Cell(
                stage,
                present,
                present.isEmpty() && limit != null ? nearest(stage, limit, all).orElse(null) : null);
    }

    private static Optional<ChildPath.Near> nearest(String stage, Shape limit, List<PlacedOffer> all) {
        Point middle = limit.geometry().getInteriorPoint();
        return all.stream()
                .filter(one -> isOf(one, stage) && one.isPlaced())
                .map(one -> new ChildPath.Near(one, meters(middle, one)))
                .min(Comparator.comparingInt(ChildPath.Near::meters));
    }

    private static int meters(Point from, PlacedOffer offer) {
        var to = new Coordinate(
                offer.longitude() == null ? 0 : offer.longitude(), offer.latitude() == null ? 0 : offer.latitude());
        var plane = LocalMeters.around(new Envelope(from.getCoordinate(), to));
        return (int) Math.round(plane.toMeters(from).distance(plane.toMeters(new GeometryFactory().createPoint(to))));
    }

    private static boolean isOf(PlacedOffer offer, String stage) {
        return offer.kind().stages().contains(stage);
    }

    private static boolean keeps(PlacedOffer offer, ChildPath.Time time) {
        return offer.slots().contains(time.slot()) && offer.takes(time.fromMonths(), time.toMonths());
    }
}
