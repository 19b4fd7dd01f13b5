package org.maillage.convention.web.files;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.files.KeptFile;
import org.maillage.base.files.KeptFiles;
import org.maillage.base.files.Scanning;
import org.maillage.convention.Space;
import org.maillage.convention.files.ObjectFiles;
import org.maillage.convention.history.JournalKinds;
import org.maillage.convention.subjects.Subject;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// All the files of a convention that one may see.
@Controller
class FilesController {

    private final KeptFiles files;
    private final ObjectFiles objects;
    private final FileLines lines;
    private final JournalKinds kinds;
    private final Scanning scanning;

    FilesController(KeptFiles files, ObjectFiles objects, FileLines lines, JournalKinds kinds, Scanning scanning) {
        this.files = files;
        this.objects = objects;
        this.lines = lines;
        this.kinds = kinds;
        this.scanning = scanning;
    }

    @GetMapping("/espace/{convention}" + FileAddress.INSIDE)
    ModelAndView list(Space space, FilesQuery query) {
        Map<UUID, Subject> holders = objects.listHolders(space);
        List<UUID> kept = query.keptOf(holders);
        UUID convention = space.id().value();
        KeptFiles.Total total = files.total(convention, space.sight(), kept, query.part());
        List<KeptFile> shown = files.list(convention, space.sight(), kept, query.part());
        return Answers.page(
                "convention/files",
                new FilesPage(
                        space,
                        query,
                        total,
                        lines.of(space, shown, holders),
                        query.kindsOf(holders, kinds.list()),
                        scanning.hasScanner()));
    }
}
