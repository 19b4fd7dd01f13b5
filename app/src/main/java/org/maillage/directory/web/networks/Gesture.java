package org.maillage.directory.web.networks;

import java.util.Arrays;
import org.maillage.directory.networks.Standing;
import org.maillage.site.NotFound;

/// What the coordination says of a structure in a network, as its address says it.
enum Gesture {
    ADD("ajout", Standing.ADDED, "Ajoutée au réseau"),
    LEAVE_OUT("retrait", Standing.LEFT_OUT, "Retirée du réseau"),
    BY_KIND("selon-type", Standing.BY_KIND, "De nouveau selon son type");

    private final String path;
    private final Standing standing;
    private final String done;

    Gesture(String path, Standing standing, String done) {
        this.path = path;
        this.standing = standing;
        this.done = done;
    }

    static Gesture at(String path) {
        return Arrays.stream(values())
                .filter(one -> one.path.equals(path))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Gesture", path));
    }

    static Gesture of(Standing standing) {
        return Arrays.stream(values())
                .filter(one -> one.standing == standing)
                .findFirst()
                .orElse(BY_KIND);
    }

    String path() {
        return path;
    }

    Standing standing() {
        return standing;
    }

    String done() {
        return done;
    }
}
