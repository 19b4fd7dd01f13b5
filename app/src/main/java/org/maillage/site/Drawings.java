package org.maillage.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The drawings that icons and pictograms point into: one file that a browser keeps, rather than a part of every page.
public final class Drawings {

    private static final byte[] CONTENT = read();

    /// Known without the frame of the page: the components that draw have none. It changes with the content.
    public static final String ADDRESS = "/assets/" + Assets.fingerprint(CONTENT) + "/maillage.svg";

    private Drawings() {}

    static byte[] content() {
        return CONTENT.clone();
    }

    private static byte[] read() {
        try (InputStream file = Drawings.class.getResourceAsStream("/static/img/drawings.svg")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Drawings are part of the jar and must be readable", unreadable);
        }
    }
}
