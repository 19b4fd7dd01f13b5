package org.maillage.figures;

import java.util.Optional;
import java.util.regex.Pattern;

/// The kind of area a published line is about, known by an official code.
public enum Level {
    IRIS("[0-9][0-9AB][0-9]{7}", "un code IRIS compte neuf caractères, par exemple 490070105"),
    QPV(
            "QP[0-9]{2}[0-9AB][0-9]{3}|QN[0-9]{2}[0-9AB][0-9]{2}[A-Z]",
            "un code de QPV s’écrit QP049001 (zonage 2015) ou QN04901M (zonage 2024)"),
    COMMUNE("[0-9][0-9AB][0-9]{3}", "un code Insee de commune compte cinq caractères, par exemple 49007"),
    EPCI("[0-9]{9}", "un EPCI se désigne par son Siren, neuf chiffres"),
    /// A square of 200 m: no area of its own, it tells where the people of the others live.
    CARREAU("CRS3035RES200mN[0-9]{7}E[0-9]{7}", "un carreau de 200 m s’écrit CRS3035RES200mN2471400E3488800"),
    DEPARTEMENT("[0-9][0-9AB]|9[78][0-9]", "un code de département compte deux ou trois caractères, par exemple 49");

    private static final int CODE = 2;
    private static final int OVERSEAS_CODE = 3;
    private static final int QPV_PREFIX = 2;

    private final Pattern code;
    private final String rule;

    Level(String code, String rule) {
        this.code = Pattern.compile(code);
        this.rule = rule;
    }

    public boolean accepts(String written) {
        return code.matcher(written).matches();
    }

    /// How such a code is written, in French, to end a sentence.
    public String rule() {
        return rule;
    }

    /// The département a code lies in; empty for an EPCI, whose Siren does not say it, and for a square.
    public Optional<String> departementOf(String written) {
        return switch (this) {
            case EPCI, CARREAU -> Optional.empty();
            case DEPARTEMENT -> Optional.of(written);
            case QPV -> Optional.of(ofQpv(written.substring(QPV_PREFIX, QPV_PREFIX + OVERSEAS_CODE)));
            case IRIS, COMMUNE -> Optional.of(written.substring(0, isOverseas(written) ? OVERSEAS_CODE : CODE));
        };
    }

    // 049 is Maine-et-Loire, 02A is Corse-du-Sud, 971 is Guadeloupe.
    private static String ofQpv(String three) {
        return three.startsWith("0") ? three.substring(1) : three;
    }

    private static boolean isOverseas(String written) {
        return written.startsWith("97") || written.startsWith("98");
    }
}
