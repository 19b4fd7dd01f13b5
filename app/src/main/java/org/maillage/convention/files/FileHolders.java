package org.maillage.convention.files;

import java.util.Optional;
import org.maillage.convention.Space;
import org.maillage.convention.subjects.Subject;
import org.maillage.site.Forbidden;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Which objects hold files, and who may add to them.
@Component
public class FileHolders {

    private static final String NO_RIGHT =
            "Seules les personnes qui tiennent cet objet à jour peuvent y ajouter des fichiers ou changer ceux qui y sont.";

    private final ObjectProvider<FileHolder> holders;

    FileHolders(ObjectProvider<FileHolder> holders) {
        this.holders = holders;
    }

    /// What was removed has no page any more, and its files are out of sight with it.
    public boolean holdsFiles(Subject object) {
        return object.hasPage() && find(object.kind()).isPresent();
    }

    public boolean mayAddTo(Space space, Subject object) {
        return find(object.kind())
                .filter(holder -> holder.mayAddTo(space, object.id()))
                .isPresent();
    }

    public void requireAddingTo(Space space, Subject object) {
        if (!mayAddTo(space, object)) {
            throw new Forbidden(NO_RIGHT);
        }
    }

    private Optional<FileHolder> find(String kind) {
        return holders.stream().filter(holder -> holder.kind().equals(kind)).findFirst();
    }
}
