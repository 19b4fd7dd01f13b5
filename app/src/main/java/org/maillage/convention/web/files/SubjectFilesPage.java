package org.maillage.convention.web.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.files.ErasedFiles;
import org.maillage.base.files.FileFamily;
import org.maillage.base.files.FileReception;
import org.maillage.convention.Space;
import org.maillage.convention.subjects.Subject;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

/// The files of one object, with the form that adds some.
///
/// @param mayAdd whether one may add files, and change those that are there
/// @param removed those that were removed and can come back, for who may add
/// @param added what of the form was kept although some of it was not, or null
public record SubjectFilesPage(
        Space space,
        Subject object,
        List<FileLine> lines,
        boolean mayAdd,
        List<Removed> removed,
        List<OptionGroup> readers,
        FormErrors errors,
        @Nullable String added) {

    public static final String ACCEPTED = FileFamily.accepted();
    public static final String HINT =
            "Documents .odt, .ods, .odp, .docx, .xlsx, .pptx, .pdf, .rtf, .txt, .csv, .ics, images"
                    + " .png, .jpg, .gif, .webp\u00a0; plusieurs à la fois si vous voulez, "
                    + FileReception.MAX_MEGABYTES + "\u00a0Mo au plus en tout.";

    /// @param restore address to POST to, in order to bring it back
    public record Removed(String name, String when, String restore) {}

    public List<Link> crumbs() {
        return List.of(
                new Link("Fichiers", FileAddress.all(space)), new Link(object.label(), space.path(object.path())));
    }

    public String address() {
        return FileAddress.of(space, object);
    }

    public String daysToRestore() {
        return ErasedFiles.DAYS_TO_RESTORE + "\u00a0jours";
    }
}
