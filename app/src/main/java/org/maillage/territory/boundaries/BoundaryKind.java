package org.maillage.territory.boundaries;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.Area;

/// What the shapes of a file are, with the headings that editions of such files gave to codes and names.
public enum BoundaryKind {
    IRIS(
            "IRIS",
            Area.Kind.IRIS,
            null,
            List.of("codeiris", "dcomiris", "iriscode", "dciris", "irisid"),
            List.of("nomiris", "libiris", "lab_iris", "labiris", "irisnom", "irislib")),
    QPV_2024(
            "QPV 2024",
            Area.Kind.QPV,
            2024,
            List.of("codeqp", "codeqpv", "qpcode", "qpvcode"),
            List.of("nomqp", "libqp", "nomqpv", "libqpv", "qpnom")),
    QPV_2015("QPV 2015", Area.Kind.QPV, 2015, QPV_2024.codes, QPV_2024.names),
    VIE_SOCIALE(
            "Zones de vie sociale",
            Area.Kind.VIE_SOCIALE,
            null,
            List.of("codezvs"),
            List.of("nomzvs", "zvs", "zonedeviesociale", "zoneviesociale", "centresocial", "nomcentresocial", "nomcs")),
    SECTEUR(
            "Secteurs",
            Area.Kind.SECTEUR,
            null,
            List.of("codesecteur"),
            List.of("nomsecteur", "secteur", "libsecteur")),
    EPCI(
            "EPCI",
            Area.Kind.EPCI,
            null,
            List.of("codesiren", "sirenepci", "codeepci", "siren"),
            List.of("nomepci", "libepci", "epci")),
    QUARTIER(
            "Quartiers",
            Area.Kind.QUARTIER,
            null,
            List.of("codequartier", "codequart"),
            List.of(
                    "nomccq",
                    "nomquartier",
                    "nomquart",
                    "quartier",
                    "libquartier",
                    "libquart",
                    "lquartier",
                    "conseilquartier")),
    DEPARTEMENT(
            "Départements",
            Area.Kind.DEPARTEMENT,
            null,
            List.of("codedepartement", "codedept", "inseedep"),
            List.of("nomdepartement", "nomdep", "nomdept", "libdep")),
    COMMUNE(
            "Communes",
            Area.Kind.COMMUNE,
            null,
            List.of("codeinsee", "inseecom", "codecommune", "codecom", "depcom", "codgeo", "insee"),
            List.of("nomcommune", "nomcom", "libcommune", "libcom", "libgeo"));

    static final List<String> ANY_CODE = List.of("code");
    static final List<String> ANY_NAME = List.of("nom", "libelle", "nomofficiel", "lib", "name", "label", "intitule");

    private final String label;
    private final Area.Kind areaKind;
    private final @Nullable Integer zoning;
    private final List<String> codes;
    private final List<String> names;

    BoundaryKind(String label, Area.Kind areaKind, @Nullable Integer zoning, List<String> codes, List<String> names) {
        this.label = label;
        this.areaKind = areaKind;
        this.zoning = zoning;
        this.codes = codes;
        this.names = names;
    }

    /// As people call such a file.
    public String label() {
        return label;
    }

    public Area.Kind areaKind() {
        return areaKind;
    }

    public @Nullable Integer zoning() {
        return zoning;
    }

    /// Whether such areas should leave no ground between them.
    public boolean isCovering() {
        return switch (this) {
            case IRIS, QUARTIER, COMMUNE -> true;
            case QPV_2024, QPV_2015, VIE_SOCIALE, SECTEUR, EPCI, DEPARTEMENT -> false;
        };
    }

    List<String> codes() {
        return codes;
    }

    List<String> names() {
        return names;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static BoundaryKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
