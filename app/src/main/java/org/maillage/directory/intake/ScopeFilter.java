package org.maillage.directory.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.base.intake.Folded;
import org.maillage.directory.Scopes;
import org.maillage.territory.Area;
import org.maillage.territory.AreaLocator;
import org.maillage.territory.Shapes;
import org.springframework.stereotype.Component;

/// Tells whether a row lies in a territory: by the code of its commune, else by the name of the commune and the
/// département of its postcode, else by its position.
@Component
class ScopeFilter {

    private static final int DEPARTEMENT = 2;

    private final Shapes shapes;
    private final java.time.Clock clock;

    ScopeFilter(Shapes shapes, java.time.Clock clock) {
        this.shapes = shapes;
        this.clock = clock;
    }

    Ground groundOf(Scopes.Scope scope) {
        List<Area> communes = scope.territory().communes();
        var locator =
                new AreaLocator(shapes.inForce(communes.stream().map(Area::id).toList(), LocalDate.now(clock)));
        Map<String, String> byName = communes.stream()
                .filter(area -> area.code() != null)
                .collect(Collectors.toMap(
                        area -> Folded.fold(area.name()), area -> String.valueOf(area.code()), (one, _) -> one));
        return new Ground(Set.copyOf(scope.communes()), byName, communes, locator);
    }

    /// The communes of a territory as rows name them.
    record Ground(Set<String> codes, Map<String, String> byName, List<Area> communes, AreaLocator locator) {

        /// The code of the commune a place lies in, when it lies in this territory.
        Optional<String> codeOf(Place place) {
            if (!place.insee().isEmpty()) {
                return codes.contains(place.insee()) ? Optional.of(place.insee()) : Optional.empty();
            }
            if (!place.commune().isEmpty()) {
                return byNameOf(place.commune(), place.postcode());
            }
            return byPosition(place);
        }

        // "Angers", "ANGERS CEDEX 01"; a Saint-Martin of another département is another commune.
        private Optional<String> byNameOf(String name, String postcode) {
            String plain = Folded.fold(name).replaceAll(" cedex.*$", "").replaceFirst("\\bst\\b", "saint");
            return Optional.ofNullable(byName.get(plain))
                    .filter(code -> postcode.isEmpty() || departement(postcode).equals(departement(code)));
        }

        private static String departement(String code) {
            return code.substring(0, DEPARTEMENT).replaceAll("2[AB]", "20");
        }

        private Optional<String> byPosition(Place place) {
            if (place.latitude().isEmpty() || place.longitude().isEmpty()) {
                return Optional.empty();
            }
            return locator.areasAt(place.latitude().get(), place.longitude().get()).stream()
                    .flatMap(id -> communes.stream().filter(area -> area.id().equals(id)))
                    .map(Area::code)
                    .filter(java.util.Objects::nonNull)
                    .findFirst();
        }
    }
}
