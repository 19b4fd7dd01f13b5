package org.maillage.convention.web.files;

import java.util.List;
import org.maillage.base.files.KeptFiles;
import org.maillage.convention.Space;
import org.maillage.site.components.Column;
import org.maillage.site.components.OptionGroup;
import org.maillage.site.components.Pager;

/// The files of a convention, with what they stand with.
///
/// @param scanned whether an antivirus looks at what is sent
public record FilesPage(
        Space space,
        FilesQuery query,
        KeptFiles.Total total,
        List<FileLine> lines,
        List<OptionGroup> kinds,
        boolean scanned) {

    public static final List<Column> COLUMNS = List.of(
            Column.plain("Fichier"),
            Column.plain("Avec"),
            Column.plain("Type et taille"),
            Column.plain("Dernière version"));

    public String address() {
        return FileAddress.all(space);
    }

    /// "12 fichiers, 34,5 Mo".
    public String counted() {
        int files = total.files();
        return files + "\u00a0fichier" + (files > 1 ? "s" : "") + ", " + FileWords.size(total.bytes());
    }

    public boolean filtered() {
        return query.filters();
    }

    public String emptyText() {
        return query.filters()
                ? "Aucun fichier ne répond à ces filtres."
                : "Aucun fichier ici. Une action, un enjeu, une nouvelle, la convention elle-même peuvent en recevoir.";
    }

    /// Only who coordinates is told that nothing looks for viruses: it is for them to ask the operator.
    public boolean warnsOfNoScanner() {
        return !scanned && space.rights().mayCoordinate();
    }

    /// Where the files of the convention itself are.
    public String own() {
        return address() + "/convention/" + space.id().value();
    }

    public Pager pager() {
        int pages = Math.max(1, Math.ceilDiv(total.files(), FilesQuery.A_PAGE));
        int page = query.number();
        return Pager.turning(page, pages, one -> query.with(address(), "page", one == 1 ? "" : Integer.toString(one)));
    }
}
