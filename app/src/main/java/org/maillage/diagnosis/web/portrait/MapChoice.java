package org.maillage.diagnosis.web.portrait;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.maillage.convention.Space;
import org.maillage.figures.Indicator;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.Area;

/// What a map may show: only what something is known of.
///
/// @param chosen the indicator shown
/// @param kinds of areas that tell it
/// @param squares whether it may be spread over squares
/// @param scale word of the kind shown, or [#SQUARES]
public record MapChoice(
        Space space,
        Indicator chosen,
        List<Indicator> indicators,
        List<Area.Kind> kinds,
        boolean squares,
        String scale) {

    static final String SQUARES = "carreau";

    public MapChoice {
        indicators = List.copyOf(indicators);
        kinds = List.copyOf(kinds);
    }

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
                                        indicator.key().equals(chosen.key())))
                                .toList()))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    public List<OptionGroup> scaleOptions() {
        Stream<Option> areas = kinds.stream().map(kind -> option(word(kind), label(kind)));
        Stream<Option> spread = squares ? Stream.of(option(SQUARES, "Par carreau de 200\u00a0m")) : Stream.empty();
        return OptionGroup.single(Stream.concat(areas, spread).toList());
    }

    private Option option(String word, String label) {
        return new Option(word, label, word.equals(scale));
    }

    static String word(Area.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String label(Area.Kind kind) {
        return switch (kind) {
            case IRIS -> "Par IRIS";
            case QPV -> "Par quartier prioritaire";
            case COMMUNE -> "Par commune";
            default -> "Par quartier";
        };
    }
}
