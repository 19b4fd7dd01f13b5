package org.maillage.directory;

import java.util.List;
import java.util.Objects;
import org.maillage.convention.Convention;
import org.maillage.convention.Space;
import org.maillage.territory.Area;
import org.maillage.territory.Areas;
import org.maillage.territory.MunicipalDistricts;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// What part of the directory a convention reads: what lies in the communes of its territory.
@Component
public class Scopes {

    private final Areas areas;

    Scopes(Areas areas) {
        this.areas = areas;
    }

    /// @param communes Insee codes, those of arrondissements included
    public record Scope(Territory territory, List<String> communes) {

        public Scope {
            communes = List.copyOf(communes);
        }

        public boolean holds(String insee) {
            return communes.contains(insee);
        }
    }

    public Scope of(Space space) {
        return of(space.convention());
    }

    public Scope of(Convention convention) {
        return of(areas.getTerritory(convention.territory()));
    }

    public Scope of(Territory territory) {
        return new Scope(
                territory,
                territory.communes().stream()
                        .map(Area::code)
                        .filter(Objects::nonNull)
                        .flatMap(MunicipalDistricts::codesOf)
                        .toList());
    }
}
