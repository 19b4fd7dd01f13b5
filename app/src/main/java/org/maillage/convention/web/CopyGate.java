package org.maillage.convention.web;

import java.util.List;
import org.maillage.convention.CopyLimits;
import org.maillage.convention.WorkingCopy;
import org.maillage.site.Forbidden;
import org.maillage.site.Place;
import org.maillage.site.components.Link;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.AntPathMatcher;

/// What can be done in the copy an avenant is prepared in: all that the avenant may change, as long as it is open.
@Component
class CopyGate {

    private static final String SIGNED_ONLY =
            "Cela ne se prépare pas dans un avenant : faites-le dans la convention signée.";
    private static final String CLOSED =
            "Cet avenant est adopté : son document de travail se lit et ne change plus. Modifiez la convention, ou préparez un autre avenant.";

    private final AntPathMatcher matcher = new AntPathMatcher();
    private final ObjectProvider<CopyLimits> limits;

    CopyGate(ObjectProvider<CopyLimits> limits) {
        this.limits = limits;
    }

    void requireOpen(WorkingCopy copy, String method, String inside) {
        if (isSignedOnly(inside)) {
            throw new Forbidden(SIGNED_ONLY);
        }
        if (!copy.open() && !method.equals("GET") && !method.equals("HEAD")) {
            throw new Forbidden(CLOSED);
        }
    }

    boolean isSignedOnly(String inside) {
        return limits.stream()
                .flatMap(one -> one.signedOnly().stream())
                .anyMatch(pattern -> matcher.match(pattern, inside));
    }

    static Place.Standing standing(WorkingCopy copy) {
        return new Place.Standing(
                copy.name(),
                copy.open()
                        ? "La convention signée reste en vigueur."
                        : "Document de travail, gardé tel quel : l’avenant est adopté.",
                List.of(
                        new Link("Ce qui change", copy.amendment()),
                        new Link("Convention signée", "/espace/" + copy.amended() + "/vue-d-ensemble")));
    }
}
