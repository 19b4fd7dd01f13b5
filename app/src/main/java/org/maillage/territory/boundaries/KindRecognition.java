package org.maillage.territory.boundaries;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Tells what a file is about from what is written of its first feature: by the headings, then by the look of a code.
final class KindRecognition {

    private static final List<BoundaryKind> BY_HEADINGS = Arrays.stream(BoundaryKind.values())
            .filter(Predicate.not(BoundaryKind.QPV_2015::equals))
            .toList();

    private KindRecognition() {}

    static Optional<BoundaryKind> recognise(Attributes written) {
        return BY_HEADINGS.stream()
                .filter(kind -> written.have(kind.codes()))
                .findFirst()
                .or(() -> BY_HEADINGS.stream()
                        .filter(kind -> written.have(kind.names()))
                        .findFirst())
                .or(() -> byCode(written.first(BoundaryKind.ANY_CODE)))
                .or(() -> Optional.of(BoundaryKind.QUARTIER).filter(kind -> written.have(BoundaryKind.ANY_NAME)))
                .map(kind -> kind == BoundaryKind.QPV_2024 ? zoning(written.code(kind)) : kind);
    }

    /// The codes of 2015 begin with QP, those of 2024 with QN.
    private static BoundaryKind zoning(String code) {
        return code.toUpperCase(Locale.ROOT).startsWith("QP") ? BoundaryKind.QPV_2015 : BoundaryKind.QPV_2024;
    }

    private static Optional<BoundaryKind> byCode(String code) {
        if (code.matches("(?i)Q[NP]\\w{6}")) {
            return Optional.of(BoundaryKind.QPV_2024);
        }
        return switch (code.length()) {
            case 9 -> Optional.of(isSiren(code) ? BoundaryKind.EPCI : BoundaryKind.IRIS);
            case 4, 5 ->
                Optional.of(code)
                        .filter(one -> one.matches("\\d[\\dAB]?\\d{3}"))
                        .map(one -> BoundaryKind.COMMUNE);
            case 1, 2, 3 ->
                Optional.of(code).filter(one -> one.matches("\\d[\\dAB]?\\d?")).map(one -> BoundaryKind.DEPARTEMENT);
            default -> Optional.empty();
        };
    }

    // An EPCI is numbered like a company, with a key (Luhn); the code of an IRIS has none.
    private static boolean isSiren(String code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            int digit = Character.digit(code.charAt(i), 10) * (i % 2 == 0 ? 1 : 2);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return code.matches("2[045]\\d{7}") && sum % 10 == 0;
    }
}
