package org.maillage.territory;

import org.jspecify.annotations.Nullable;

/// A piece of territory that people name.
///
/// @param shortName at most some 18 characters, for the head of a column
/// @param code official code (Insee for a département, a commune or an IRIS, Siren for an EPCI, ANCT for a QPV), or
/// null
/// @param parent what it lies in, or null for the outermost
/// @param zoning year of the zoning a QPV belongs to (2015 or 2024); null for everything else
/// @param population inhabitants, or null when no source gives them
public record Area(
        AreaId id,
        Kind kind,
        String slug,
        String name,
        String shortName,
        @Nullable String code,
        @Nullable AreaId parent,
        @Nullable Integer zoning,
        @Nullable Integer population,
        @Nullable Integer populationYear,
        @Nullable String populationSource) {

    public enum Kind {
        DEPARTEMENT,
        COMMUNE,
        EPCI,
        QUARTIER,
        QPV,
        /// The smallest area official figures are published for; a city has some seventy, which no list of places
        /// names.
        IRIS,
        /// What a centre social or an espace de vie sociale answers for.
        VIE_SOCIALE,
        /// Drawn by hand for a question of one's own.
        SECTEUR;

        /// How people call such an area when they mean the whole of it, not one of its parts.
        public String whole() {
            return this == COMMUNE ? "Toute la ville" : "Tout le territoire";
        }
    }

    /// The name in a list of places: short, but a QPV always with its zoning year.
    public String listedName() {
        return kind == Kind.QPV ? fullName() : shortName;
    }

    /// As short as it can be said, for the head of a column: a QPV always with its zoning year.
    public String headName() {
        return kind == Kind.QPV ? shortName + " (QPV\u00a0" + zoning + ")" : shortName;
    }

    /// The name as it must be said: a QPV always with its zoning year.
    public String fullName() {
        return kind == Kind.QPV ? name + " (QPV " + zoning + ")" : name;
    }
}
