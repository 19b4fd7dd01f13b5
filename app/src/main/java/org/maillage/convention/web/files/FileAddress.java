package org.maillage.convention.web.files;

import org.maillage.base.files.FileVersion;
import org.maillage.base.files.KeptFile;
import org.maillage.convention.Space;
import org.maillage.convention.subjects.Subject;

/// Where files stand in a space.
final class FileAddress {

    static final String INSIDE = "/fichiers";

    private FileAddress() {}

    static String all(Space space) {
        return space.path(INSIDE);
    }

    static String of(Space space, Subject object) {
        return space.path(object.at(INSIDE));
    }

    static String of(Space space, KeptFile file) {
        return all(space) + "/" + file.id().value();
    }

    static String of(Space space, KeptFile file, FileVersion version) {
        return of(space, file) + "/versions/" + version.number();
    }
}
