package org.maillage.convention.web.imports;

import org.maillage.base.intake.Models;
import org.maillage.base.tables.FillableForm;
import org.maillage.base.tables.FillableTable;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Space;
import org.maillage.convention.imports.ConventionIntake;
import org.maillage.convention.imports.Imports;
import org.maillage.site.Attachment;
import org.maillage.site.Forbidden;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Models to fill in and send back: a spreadsheet for each kind of thing, a document for those told in documents too.
@Controller
@RequestMapping("/espace/{convention}/imports/modeles")
class ImportModels {

    private final Imports imports;

    ImportModels(Imports imports) {
        this.imports = imports;
    }

    @GetMapping("/{model}.{format}")
    View model(Space space, @PathVariable String model, @PathVariable String format) {
        ConventionIntake kind = getKind(space, model);
        return format.equals("odt") ? document(space, kind) : workbook(space, kind, TableFormat.of(format));
    }

    private static Attachment document(Space space, ConventionIntake kind) {
        FillableForm form = kind.form(space).orElseThrow(() -> NotFound.of("Document to fill in", kind.key()));
        return new Attachment(nameOf(space, kind, "odt"), FillableForm.MEDIA_TYPE, form::writeTo);
    }

    private static Attachment workbook(Space space, ConventionIntake kind, TableFormat format) {
        if (format == TableFormat.CSV) {
            throw NotFound.of("Model", kind.key());
        }
        FillableTable table = Models.of(kind, space);
        return new Attachment(
                nameOf(space, kind, format.extension()), format.mediaType(), out -> table.writeTo(format, out));
    }

    private static String nameOf(Space space, ConventionIntake kind, String extension) {
        return "%s_modele-%s.%s".formatted(space.convention().slug(), kind.key(), extension);
    }

    private ConventionIntake getKind(Space space, String key) {
        if (imports.listKinds(space).isEmpty()) {
            throw new Forbidden("Seule la coordination de cette convention peut y importer un fichier.");
        }
        return imports.listKinds(space).stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Kind of import", key));
    }
}
