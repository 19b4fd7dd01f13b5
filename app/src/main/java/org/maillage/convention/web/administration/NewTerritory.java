package org.maillage.convention.web.administration;

import java.util.Arrays;
import java.util.Optional;

/// The two choices that stand after the known territories: something the instance does not know yet.
enum NewTerritory {
    COMMUNE("nouvelle-commune", "Une autre commune", "\\d[0-9AB]\\d{3}"),
    EPCI("nouvel-epci", "Une autre intercommunalité", "\\d{9}");

    private final String choice;
    private final String label;
    private final String code;

    NewTerritory(String choice, String label, String code) {
        this.choice = choice;
        this.label = label;
        this.code = code;
    }

    static Optional<NewTerritory> find(String choice) {
        return Arrays.stream(values())
                .filter(kind -> kind.choice.equals(choice))
                .findFirst();
    }

    String choice() {
        return choice;
    }

    String label() {
        return label;
    }

    /// Whether this can be the official code of one: Insee of a commune, Siren of an EPCI.
    boolean bears(String typed) {
        return typed.matches(code);
    }
}
