package org.maillage.convention.files;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.base.journal.Removals;
import org.maillage.convention.RemovedParts;
import org.maillage.convention.Space;
import org.maillage.site.Deletion;
import org.maillage.site.Typed;
import org.springframework.stereotype.Component;

/// A file that was removed, for who sees the object it stood with and may change its files.
@Component
class RemovedFile implements RemovedParts {

    private static final Removals.Table FILE = Removals.Table.of("files.file", "name");

    private final ObjectFiles objects;
    private final FileHolders holders;
    private final Removals removals;

    RemovedFile(ObjectFiles objects, FileHolders holders, Removals removals) {
        this.objects = objects;
        this.holders = holders;
        this.removals = removals;
    }

    @Override
    public Optional<Deletion> find(Space space, String pattern, Map<String, String> variables) {
        if (!pattern.startsWith("/espace/{convention}/fichiers/{keptFile}")) {
            return Optional.empty();
        }
        return Typed.findId(variables.getOrDefault("keptFile", ""), id -> id)
                .flatMap(id -> objects.findFile(space, id))
                .filter(found -> holders.mayAddTo(space, found.object()))
                .flatMap(found -> told(space, found));
    }

    private Optional<Deletion> told(Space space, ObjectFiles.Found found) {
        UUID id = found.file().id().value();
        return removals.find(FILE, space.id().value(), id)
                .map(removal -> new Deletion(
                        "Le fichier «\u00a0" + removal.title() + "\u00a0» a été supprimé",
                        removal.by(),
                        removal.at(),
                        space.path("/fichiers/" + id + "/restauration"),
                        "",
                        space.path(found.object().at("/fichiers"))));
    }
}
