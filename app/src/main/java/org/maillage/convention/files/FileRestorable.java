package org.maillage.convention.files;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Saved;
import org.maillage.base.Visibility;
import org.maillage.base.files.FileWriting;
import org.maillage.base.files.KeptFile;
import org.maillage.base.files.SeenBy;
import org.maillage.convention.Space;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Restorable;
import org.maillage.convention.restoring.Shape;
import org.springframework.stereotype.Component;

/// Brings back the name of a file, who saw it, or the file itself. Its versions are never undone.
@Component
class FileRestorable implements Restorable {

    private static final Shape SHAPE =
            Shape.of("files.file", Shape.REMOVAL, "name").together("visibility", "institution_id");

    private final ObjectFiles objects;
    private final FileHolders holders;
    private final FileWriting writing;

    FileRestorable(ObjectFiles objects, FileHolders holders, FileWriting writing) {
        this.objects = objects;
        this.holders = holders;
        this.writing = writing;
    }

    @Override
    public String kind() {
        return FileSubject.KIND;
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Set<UUID> changeable(Space space, Collection<UUID> ids) {
        return ids.stream()
                .filter(id -> objects.findFile(space, id)
                        .filter(found -> holders.mayAddTo(space, found.object()))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, String> obstacles(Space space, Former now, Former then, Set<String> keys) {
        var found = new HashMap<String, String>();
        if (keys.contains("visibility")
                && !space.rights()
                        .maySee(
                                Visibility.ofCode(then.text("visibility")),
                                then.id("institution_id", OrganisationId::new))) {
            found.put("visibility", "Vous ne verriez plus ce fichier.");
        }
        return found;
    }

    @Override
    public Saved restore(Space space, Former now, Former then, Set<String> keys) {
        KeptFile file = objects.getFileOrRemoved(space, now.id()).file();
        int version = now.version();
        if (now.isRemoved()) {
            writing.restore(file);
            version++;
        }
        Former wanted = now.with(SHAPE, then, keys);
        return keys.equals(Set.of(Shape.REMOVAL))
                ? Saved.DONE
                : writing.change(file, version, wanted.text("name"), seenBy(wanted));
    }

    private static SeenBy seenBy(Former state) {
        return new SeenBy(Visibility.ofCode(state.text("visibility")), state.id("institution_id", Function.identity()));
    }
}
