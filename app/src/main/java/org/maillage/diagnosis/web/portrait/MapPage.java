package org.maillage.diagnosis.web.portrait;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.maillage.convention.Space;
import org.maillage.figures.Indicator;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.site.components.Tab;
import org.maillage.territory.Area;

/// One indicator on a map, chosen among those something is known of.
public record MapPage(
        Space space,
        FigureMap map,
        String definition,
        List<Indicator> indicators,
        List<Area.Kind> kinds,
        List<Tab> tabs) {

    public String action() {
        return DiagnosisAddress.map(space);
    }

    public List<OptionGroup> indicatorOptions() {
        return Arrays.stream(Indicator.Section.values())
                .map(section -> new OptionGroup(
                        new PortraitSection(section, List.of()).title(),
                        indicators.stream()
                                .filter(indicator -> indicator.section() == section)
                                .map(indicator -> new Option(
                                        indicator.key(),
                                        indicator.name(),
                                        indicator.key().equals(map.indicator().key())))
                                .toList()))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    public List<OptionGroup> kindOptions() {
        return OptionGroup.single(kinds.stream()
                .map(kind -> new Option(word(kind), label(kind), kind == map.kind()))
                .toList());
    }

    static String word(Area.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String label(Area.Kind kind) {
        return switch (kind) {
            case IRIS -> "Par IRIS";
            case QPV -> "Par quartier prioritaire";
            case COMMUNE -> "Par commune";
            default -> "Par quartier";
        };
    }

    /// The table behind the map, the highest values first.
    public List<FigureMap.Place> ranked() {
        return map.places().stream()
                .sorted(Comparator.comparingDouble(FigureMap.Place::sort).reversed())
                .toList();
    }
}
