package org.maillage.plan.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.base.intake.Folded;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;

/// The places of one convention, as files write them. They are never learned.
///
/// A quartier and a QPV often bear the same name: without a word about zoning the quartier is meant.
final class Places {

    private static final Set<String> EVERYWHERE =
            Set.of("tout le territoire", "toute la ville", "ensemble du territoire");
    private static final Pattern ZONED = Pattern.compile("qpv (.+)|(.+) qpv");

    private final Territory territory;
    private final Map<String, Optional<Area>> found = new HashMap<>(); // a file says few names, on many lines

    Places(Territory territory) {
        this.territory = territory;
    }

    /// What stands in a column of QPV, said so that it is taken for one wherever it can be.
    static String qpv(String written) {
        return Folded.fold(written).contains("qpv") ? written : "QPV " + written;
    }

    /// @return whether the whole territory is meant
    boolean isEverywhere(String written) {
        String wanted = withoutZoning(Folded.fold(written));
        return EVERYWHERE.contains(wanted) || isNamed(territory.whole(), wanted);
    }

    boolean knows(String written) {
        return isEverywhere(written) || find(written).isPresent();
    }

    Optional<Area> find(String written) {
        return found.computeIfAbsent(written, this::search);
    }

    private Optional<Area> search(String written) {
        String wanted = Folded.fold(written);
        String bare = withoutZoning(wanted);
        boolean zoned = !bare.equals(wanted);
        return first(area -> Folded.fold(area.fullName()).equals(wanted))
                .or(() -> first(area -> isQpv(area) == zoned && isNamed(area, bare)))
                .or(() -> first(area -> isNamed(area, bare)));
    }

    List<String> names() {
        return territory.within().stream().map(Area::fullName).toList();
    }

    private Optional<Area> first(Predicate<Area> meant) {
        return territory.within().stream().filter(meant).findFirst();
    }

    private static String withoutZoning(String folded) {
        Matcher zoned = ZONED.matcher(folded);
        return zoned.matches() ? zoned.group(1) == null ? zoned.group(2) : zoned.group(1) : folded;
    }

    private static boolean isQpv(Area area) {
        return area.kind() == Area.Kind.QPV;
    }

    private static boolean isNamed(Area area, String wanted) {
        return Folded.fold(area.name()).equals(wanted)
                || Folded.fold(area.shortName()).equals(wanted)
                || Folded.fold(area.fullName()).equals(wanted);
    }
}
