package org.maillage.diagnosis.web.portrait;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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

    /// What the figures say, in one paragraph.
    public String words() {
        return lines.stream()
                .map(PortraitLine::sentence)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
