package org.maillage.directory.professionals;

import java.util.List;

/// The text that people agree to. A consent keeps the version it was given to: a version is never changed, a new one is
/// added behind.
public final class ConsentText {

    private static final List<String> VERSIONS = List.of(
            "J’accepte que cette fiche soit montrée aux membres des conventions de ce territoire (agents de la collectivité et de la Caf, associations partenaires, élus), pour que les professionnels se connaissent et orientent mieux les familles. Elle n’est jamais publique et ne sert à rien d’autre. Je peux la corriger ou la retirer à tout moment, sans donner de raison\u00a0: elle est alors effacée aussitôt.");

    private ConsentText() {}

    public static int currentVersion() {
        return VERSIONS.size();
    }

    public static String current() {
        return VERSIONS.getLast();
    }

    /// @param version counted from one
    public static String of(int version) {
        return VERSIONS.get(version - 1);
    }
}
