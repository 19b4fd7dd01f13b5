package org.maillage.convention.web.territory;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.site.FormErrors;
import org.maillage.territory.Area;
import org.maillage.territory.AreaRemoval;
import org.maillage.territory.Territory;

/// Where the convention applies, with the figures and where they come from.
///
/// @param administrator whether the reader may rename what the instance shares
public record TerritoryPage(
        Space space, Territory territory, KnownBoundaries boundaries, boolean administrator, FormErrors errors) {

    /// A table of areas under its title.
    public record Group(String title, @Nullable String explanation, List<Area> areas) {}

    public List<Group> groups() {
        return Stream.of(
                        new Group(partsTitle(), null, territory.parts()),
                        new Group("Quartiers des communes", null, inner()),
                        new Group(
                                "QPV 2024",
                                "Zonage en vigueur depuis le 1er\u00a0janvier 2024.",
                                territory.qpvOf(2024)),
                        new Group("QPV 2015", "Zonage de 2015 à 2023.", territory.qpvOf(2015)),
                        new Group("Zones de vie sociale", null, territory.of(Area.Kind.VIE_SOCIALE)),
                        new Group("Secteurs", null, territory.of(Area.Kind.SECTEUR)))
                .filter(group -> !group.areas().isEmpty())
                .toList();
    }

    public boolean mayAdd() {
        return space.rights().mayCoordinate();
    }

    public String settings() {
        return space.path("/reglages");
    }

    public String additionPath() {
        return space.path(TerritoryController.INSIDE + "/quartiers/nouveau");
    }

    /// Who drew its boundary, or of what it is made; null when nobody knows where it lies.
    public @Nullable String boundary(Area area) {
        return boundaries.of(area);
    }

    public @Nullable String irisSentence() {
        return boundaries.irisSentence();
    }

    public String sectorPath() {
        return space.path(TerritoryController.INSIDE + "/secteurs/nouveau");
    }

    /// Where one says of which IRIS it is made, for who may.
    public @Nullable String compositionPath(Area area) {
        return switch (area.kind()) {
            case QUARTIER, VIE_SOCIALE, SECTEUR ->
                mayAdd() ? space.path(TerritoryController.INSIDE + "/" + area.slug() + "/composition") : null;
            case DEPARTEMENT, COMMUNE, EPCI, QPV, IRIS -> null;
        };
    }

    public @Nullable String removalPath(Area area) {
        return mayAdd() && AreaRemoval.isRemovable(area)
                ? space.path(TerritoryController.INSIDE + "/" + area.slug() + "/suppression")
                : null;
    }

    public String boundariesPath() {
        return space.path(TerritoryController.INSIDE + "/contours");
    }

    public String renamingPath(Area area) {
        return space.path(TerritoryController.INSIDE + "/" + area.slug() + "/nom");
    }

    /// The area this one lies in, when it is not the whole.
    public @Nullable String place(Area area) {
        return area.parent() == null || area.parent().equals(territory.whole().id())
                ? null
                : territory.findArea(area.parent()).map(Area::name).orElse(null);
    }

    /// "2\u00a0300", or null when no source gives it.
    public @Nullable String inhabitants(Area area) {
        return area.population() == null
                ? null
                : String.format(Locale.FRENCH, "%,d", area.population()).replace('\u202f', '\u00a0');
    }

    /// "Insee, 2021", or null.
    public @Nullable String source(Area area) {
        if (area.populationSource() == null) {
            return null;
        }
        return area.populationSource() + (area.populationYear() == null ? "" : ", " + area.populationYear());
    }

    private String partsTitle() {
        return territory.whole().kind() == Area.Kind.EPCI ? "Communes" : "Quartiers";
    }

    private List<Area> inner() {
        return territory.within().stream()
                .filter(area -> area.kind() == Area.Kind.QUARTIER
                        && !territory.whole().id().equals(area.parent()))
                .toList();
    }
}
