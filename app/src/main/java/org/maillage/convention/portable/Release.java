package org.maillage.convention.portable;

import java.util.Objects;

/// The release that writes a file.
final class Release {

    private Release() {}

    static String version() {
        return Objects.requireNonNullElse(Release.class.getPackage().getImplementationVersion(), "en développement");
    }
}
