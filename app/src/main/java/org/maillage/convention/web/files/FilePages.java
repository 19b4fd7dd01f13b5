package org.maillage.convention.web.files;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maillage.base.files.KeptFile;
import org.maillage.base.files.KeptFiles;
import org.maillage.convention.Space;
import org.maillage.convention.files.FileHolders;
import org.maillage.convention.files.ObjectFiles;
import org.maillage.convention.subjects.Subject;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.springframework.stereotype.Component;

/// Builds the pages of an object's files and of one file.
@Component
class FilePages {

    private final KeptFiles files;
    private final ObjectFiles objects;
    private final FileHolders holders;
    private final FileLines lines;
    private final Words words;

    FilePages(KeptFiles files, ObjectFiles objects, FileHolders holders, FileLines lines, Words words) {
        this.files = files;
        this.objects = objects;
        this.holders = holders;
        this.lines = lines;
        this.words = words;
    }

    /// "3 fichiers ajoutés".
    static String added(int files) {
        return files > 1 ? files + "\u00a0fichiers ajoutés" : "Fichier ajouté";
    }

    /// @param added how many were kept although others of the same form were not
    SubjectFilesPage of(Space space, Subject object, FileForm form, FormErrors errors, int added) {
        boolean mayAdd = holders.mayAddTo(space, object);
        return new SubjectFilesPage(
                space,
                object,
                lines.of(space, objects.listOf(space, object.id()), Map.of(object.id(), object)),
                mayAdd,
                mayAdd ? removed(space, object) : List.of(),
                form.readers(space, words),
                errors,
                added == 0 ? null : added(added));
    }

    FilePage of(Space space, ObjectFiles.Found found, Filled<FileForm> filled, FormErrors sending) {
        KeptFile file = found.file();
        return new FilePage(
                space,
                file,
                found.object(),
                lines.of(space, file, files.versionsOf(file)),
                lines.seenBy(file.seenBy()),
                holders.mayAddTo(space, found.object()),
                filled,
                filled.form().readers(space, words),
                sending);
    }

    FilePage of(Space space, ObjectFiles.Found found) {
        return of(space, found, Filled.fresh(FileForm.of(found.file())), FormErrors.NONE);
    }

    private List<SubjectFilesPage.Removed> removed(Space space, Subject object) {
        return files.listRemoved(space.id().value(), space.sight(), object.id()).stream()
                .map(file -> new SubjectFilesPage.Removed(
                        file.name(),
                        "le " + FrenchDates.dayAndTime(Objects.requireNonNull(file.deletedAt())),
                        FileAddress.of(space, file) + "/restauration"))
                .toList();
    }
}
