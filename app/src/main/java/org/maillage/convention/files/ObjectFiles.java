package org.maillage.convention.files;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.base.files.FileId;
import org.maillage.base.files.KeptFile;
import org.maillage.base.files.KeptFiles;
import org.maillage.convention.Space;
import org.maillage.convention.subjects.Subject;
import org.maillage.convention.subjects.Subjects;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Component;

/// The files that a member may see: those they may see with the objects they may see. For a module: how many stand with
/// objects it shows, and which.
@Component
public class ObjectFiles {

    private final KeptFiles files;
    private final FileHolders holders;
    private final Subjects subjects;

    ObjectFiles(KeptFiles files, FileHolders holders, Subjects subjects) {
        this.files = files;
        this.holders = holders;
        this.subjects = subjects;
    }

    /// A file with the object it stands with.
    public record Found(KeptFile file, Subject object) {}

    /// How many files stand with each of these objects, which the member sees; one without
    /// any is left out.
    public Map<UUID, Integer> countsOf(Space space, Collection<UUID> seen) {
        return files.countsOf(space.id().value(), space.sight(), seen);
    }

    /// The files of an object that the member sees, the latest first.
    public List<KeptFile> listOf(Space space, UUID seen) {
        return files.list(space.id().value(), space.sight(), List.of(seen), KeptFiles.Part.ALL);
    }

    /// The files of these objects, removed ones included, whoever may see them: a history tells of those one may see.
    public List<UUID> idsOf(Space space, Collection<UUID> those) {
        return files.idsOf(space.id().value(), those);
    }

    /// The object that an address names, when the member may see it and it holds files; 404 otherwise.
    public Subject getHolder(Space space, String word, UUID id) {
        Subject object = subjects.getSubject(space, word, id);
        if (!holders.holdsFiles(object)) {
            throw NotFound.of("Files of " + word, id);
        }
        return object;
    }

    /// A file that is there; what is hidden, or stands with what is, answers 404.
    public Found getFile(Space space, UUID id) {
        Found found = getFileOrRemoved(space, id);
        if (found.file().deletedAt() != null) {
            throw NotFound.of("File", id);
        }
        return found;
    }

    public Found getFileOrRemoved(Space space, UUID id) {
        return findFile(space, id).orElseThrow(() -> NotFound.of("File", id));
    }

    Optional<Found> findFile(Space space, UUID id) {
        return files.find(space.id().value(), space.sight(), new FileId(id)).flatMap(file -> {
            var object =
                    holders(space, Map.of(file.kind(), List.of(file.subject()))).get(file.subject());
            return object == null ? Optional.empty() : Optional.of(new Found(file, object));
        });
    }

    /// Every object with files that the member may see.
    public Map<UUID, Subject> listHolders(Space space) {
        return holders(space, files.subjectsOf(space.id().value(), space.sight()));
    }

    private Map<UUID, Subject> holders(Space space, Map<String, List<UUID>> byKind) {
        Map<UUID, Subject> found = subjects.seenAmong(space, byKind);
        found.values().removeIf(object -> !holders.holdsFiles(object));
        return found;
    }
}
