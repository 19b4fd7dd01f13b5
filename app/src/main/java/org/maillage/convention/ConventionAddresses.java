package org.maillage.convention;

import java.util.Set;
import org.springframework.stereotype.Component;

/// What a convention may be called in an address.
@Component
public class ConventionAddresses {

    // Words that stand, or will stand, where an address has the name of a convention.
    private static final Set<String> RESERVED = Set.of(
            "accessibilite",
            "actuator",
            "administration",
            "agenda",
            "agendas",
            "api",
            "assets",
            "atelier",
            "compte",
            "connexion",
            "courrier",
            "deconnexion",
            "dev",
            "donnees-personnelles",
            "error",
            "espace",
            "fiche-professionnelle",
            "fiches",
            "invitation",
            "mot-de-passe",
            "mot-de-passe-oublie",
            "nouvelle",
            "notifications",
            "premier-acces",
            "recherche",
            "selection",
            "suivi",
            "m");

    private final Conventions conventions;

    ConventionAddresses(Conventions conventions) {
        this.conventions = conventions;
    }

    public boolean isFree(String slug) {
        return !RESERVED.contains(slug) && !conventions.isSlugTaken(slug);
    }

    /// This one, or the next that follows it: "angers-2023-2026-2".
    public String freeOneLike(String slug) {
        String free = slug;
        for (int next = 2; !isFree(free); next++) {
            free = slug + "-" + next;
        }
        return free;
    }
}
