package org.maillage.territory.boundaries;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.territory.MunicipalDistricts;
import org.maillage.territory.Slugs;

/// What is written of a feature, found by candidates: headings change with editions, capitals and accents with
/// software.
final class Attributes {

    private static final List<String> COMMUNES =
            List.of("inseecom", "codeinsee", "depcom", "codecommune", "codecom", "com", "insee");

    private final Map<String, String> byHeading = new HashMap<>();

    Attributes(Map<String, String> written) {
        written.forEach((heading, value) -> byHeading.putIfAbsent(folded(heading), value.strip()));
    }

    boolean have(List<String> headings) {
        return headings.stream().anyMatch(byHeading::containsKey);
    }

    String code(BoundaryKind kind) {
        String code = find(kind.codes()).or(() -> find(BoundaryKind.ANY_CODE)).orElse("");
        // Written as a number, the code of an IRIS of the first nine départements lost its zero.
        boolean shortened = kind == BoundaryKind.IRIS && code.matches("\\d{8}");
        return shortened || kind == BoundaryKind.COMMUNE && code.matches("\\d{4}") ? "0" + code : code;
    }

    String name(BoundaryKind kind) {
        return find(kind.names()).or(() -> find(BoundaryKind.ANY_NAME)).orElse("");
    }

    /// Insee codes of the communes it lies in, as written; empty when nothing says it.
    String communes(BoundaryKind kind) {
        if (kind == BoundaryKind.IRIS) {
            String code = code(kind);
            return code.length() == 9
                    ? MunicipalDistricts.communeOf(code)
                    : find(COMMUNES).orElse("");
        }
        return find(COMMUNES).orElse("");
    }

    String first(List<String> headings) {
        return find(headings).orElse("");
    }

    private Optional<String> find(List<String> headings) {
        return headings.stream()
                .map(byHeading::get)
                .filter(value -> value != null && !value.isEmpty())
                .findFirst();
    }

    private static String folded(String heading) {
        return Slugs.of(heading).replace("-", "");
    }
}
