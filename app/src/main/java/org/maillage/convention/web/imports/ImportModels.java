package org.maillage.convention.web.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.maillage.base.intake.Models;
import org.maillage.base.tables.FillableForm;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Space;
import org.maillage.convention.imports.ConventionIntake;
import org.maillage.convention.imports.Imports;
import org.maillage.site.Forbidden;
import org.maillage.site.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// Models to fill in and send back: a spreadsheet for each kind of thing, a document for those told in documents too.
@Controller
@RequestMapping("/espace/{convention}/imports/modeles")
class ImportModels {

    private final Imports imports;

    ImportModels(Imports imports) {
        this.imports = imports;
    }

    @GetMapping("/{model}.{format}")
    ResponseEntity<byte[]> model(Space space, @PathVariable String model, @PathVariable String format)
            throws IOException {
        ConventionIntake kind = getKind(space, model);
        return format.equals("odt") ? document(space, kind) : workbook(space, kind, TableFormat.of(format));
    }

    private static ResponseEntity<byte[]> document(Space space, ConventionIntake kind) throws IOException {
        FillableForm form = kind.form(space).orElseThrow(() -> NotFound.of("Document to fill in", kind.key()));
        var content = new ByteArrayOutputStream();
        form.writeTo(content);
        return file(space, kind, "odt", FillableForm.MEDIA_TYPE, content);
    }

    private static ResponseEntity<byte[]> workbook(Space space, ConventionIntake kind, TableFormat format)
            throws IOException {
        if (format == TableFormat.CSV) {
            throw NotFound.of("Model", kind.key());
        }
        var content = new ByteArrayOutputStream();
        Models.of(kind, space).writeTo(format, content);
        return file(space, kind, format.extension(), format.mediaType(), content);
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

    private static ResponseEntity<byte[]> file(
            Space space, ConventionIntake kind, String extension, String mediaType, ByteArrayOutputStream content) {
        String name = "%s_modele-%s.%s".formatted(space.convention().slug(), kind.key(), extension);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content.toByteArray());
    }
}
