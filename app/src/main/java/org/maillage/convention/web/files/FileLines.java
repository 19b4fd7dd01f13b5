package org.maillage.convention.web.files;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.accounts.People;
import org.maillage.base.Visibility;
import org.maillage.base.files.FileVersion;
import org.maillage.base.files.KeptFile;
import org.maillage.base.files.SeenBy;
import org.maillage.convention.Space;
import org.maillage.convention.subjects.Subject;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.springframework.stereotype.Component;

/// Puts files in words, the names of all who sent them asked for at once.
@Component
class FileLines {

    private final People people;
    private final Organisations organisations;
    private final Words words;

    FileLines(People people, Organisations organisations, Words words) {
        this.people = people;
        this.organisations = organisations;
        this.words = words;
    }

    List<FileLine> of(Space space, List<KeptFile> files, Map<UUID, Subject> objects) {
        Map<UUID, String> names = namesOf(files.stream().map(KeptFile::current));
        return files.stream()
                .map(file -> line(space, file, Objects.requireNonNull(objects.get(file.subject())), names))
                .toList();
    }

    List<VersionLine> of(Space space, KeptFile file, List<FileVersion> versions) {
        Map<UUID, String> names = namesOf(versions.stream());
        return versions.stream().map(one -> line(space, file, one, names)).toList();
    }

    /// Who alone sees it, or null when every partner does.
    @Nullable
    String seenBy(SeenBy seenBy) {
        return seenBy.visibility() == Visibility.PARTNERS ? null : say(seenBy);
    }

    private String say(SeenBy seenBy) {
        UUID institution = seenBy.institution();
        String name = institution == null
                ? ""
                : organisations.getOrganisation(new OrganisationId(institution)).shortName();
        return words.say("file.seen." + seenBy.visibility().name(), name);
    }

    private FileLine line(Space space, KeptFile file, Subject object, Map<UUID, String> names) {
        FileVersion current = file.current();
        return new FileLine(
                file.name(),
                FileAddress.of(space, file),
                download(space, file, current),
                details(current),
                sent(current, names),
                file.versions(),
                seenBy(file.seenBy()),
                FileWords.state(current),
                object.label(),
                space.path(object.path()));
    }

    private static VersionLine line(Space space, KeptFile file, FileVersion one, Map<UUID, String> names) {
        return new VersionLine(
                one.number(),
                one.fileName(),
                download(space, file, one),
                details(one),
                sent(one, names),
                FileWords.state(one));
    }

    private static @Nullable String download(Space space, KeptFile file, FileVersion version) {
        return version.isOpenTo(space.member().person().value()) ? FileAddress.of(space, file, version) : null;
    }

    private static String details(FileVersion version) {
        return FileWords.type(version) + ", " + FileWords.size(version.bytes());
    }

    private static String sent(FileVersion version, Map<UUID, String> names) {
        String name = version.sentBy() == null ? null : names.get(version.sentBy());
        return "le " + FrenchDates.dayAndTime(version.sentAt()) + (name == null ? "" : ", par " + name);
    }

    private Map<UUID, String> namesOf(Stream<FileVersion> versions) {
        return people.namesOf(versions.map(FileVersion::sentBy));
    }
}
