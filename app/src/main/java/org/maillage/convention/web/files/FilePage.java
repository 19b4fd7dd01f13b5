package org.maillage.convention.web.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.files.ErasedFiles;
import org.maillage.base.files.FileFamily;
import org.maillage.base.files.KeptFile;
import org.maillage.convention.Space;
import org.maillage.convention.subjects.Subject;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

/// One file with its versions, and what one may change of it.
///
/// @param seenBy who alone sees it, or null when every partner does
/// @param filled its name and readers
/// @param sending what is wrong with the version that was sent
public record FilePage(
        Space space,
        KeptFile file,
        Subject object,
        List<VersionLine> versions,
        @Nullable String seenBy,
        boolean mayChange,
        Filled<FileForm> filled,
        List<OptionGroup> readers,
        FormErrors sending) {

    public List<Link> crumbs() {
        return List.of(
                new Link("Fichiers", FileAddress.all(space)),
                new Link(object.label(), space.path(object.path())),
                new Link("Fichiers de cet objet", FileAddress.of(space, object)));
    }

    public FileForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }

    public boolean refused() {
        return errors().any() || sending.any();
    }

    public String address() {
        return FileAddress.of(space, file);
    }

    public String history() {
        return space.path("/journal/fichier/" + file.id().value());
    }

    /// The extensions of its type: a new version keeps it.
    public String accepted() {
        return file.current()
                .family()
                .map(family -> "." + String.join(",.", family.extensions()))
                .orElse(FileFamily.accepted());
    }

    public String daysToRestore() {
        return ErasedFiles.DAYS_TO_RESTORE + "\u00a0jours";
    }
}
