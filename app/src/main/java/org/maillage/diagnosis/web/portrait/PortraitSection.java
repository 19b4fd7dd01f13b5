package org.maillage.diagnosis.web.portrait;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maillage.figures.Figure;
import org.maillage.figures.Indicator;

/// What is told of one subject, once something is known of it.
public record PortraitSection(Indicator.Section section, List<PortraitLine> lines) {

    public PortraitSection {
        lines = List.copyOf(lines);
    }

    public String title() {
        return switch (section) {
            case POPULATION -> "Population";
            case FAMILLES -> "Familles";
            case ENFANCE -> "Enfants";
            case REVENUS -> "Revenus";
            case ALLOCATAIRES -> "Allocataires";
            case ACCUEIL -> "Accueil du jeune enfant";
        };
    }

    /// Children by age as bars, the longest for the most numerous; none elsewhere.
    public List<Bar> bars() {
        if (section != Indicator.Section.ENFANCE) {
            return List.of();
        }
        List<PortraitLine> ages = lines.stream()
                .filter(line ->
                        line.indicator().key().matches("enfants-[0-9-]+") && line.here() instanceof Figure.Known)
                .toList();
        double most = ages.stream().mapToDouble(PortraitSection::number).max().orElse(0);
        return most == 0
                ? List.of()
                : ages.stream()
                        .map(line -> new Bar(
                                line.indicator().name(), line.value(), (int) Math.round(100 * number(line) / most)))
                        .toList();
    }

    private static double number(PortraitLine line) {
        return line.here() instanceof Figure.Known known ? known.value() : 0;
    }

    /// @param percent of the longest bar
    public record Bar(String label, String value, int percent) {}

    /// What the figures say, in one paragraph.
    public String words() {
        return lines.stream()
                .map(PortraitLine::sentence)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
