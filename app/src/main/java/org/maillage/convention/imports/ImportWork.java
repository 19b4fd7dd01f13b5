package org.maillage.convention.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.accounts.People;
import org.maillage.accounts.PersonId;
import org.maillage.base.Actor;
import org.maillage.base.intake.Applying;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeFiles;
import org.maillage.base.intake.IntakeId;
import org.maillage.base.intake.Staging;
import org.maillage.base.jobs.Job;
import org.maillage.base.journal.Journal;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.convention.history.restoration.Restorations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Does what was asked of a file, in the name of who asked and with the rights that person has by then.
///
/// Judging commits some hundreds of rows at a time and goes on where it stopped; applying and taking back are one
/// transaction each: a server that dies in the middle has done nothing, and the work is begun again.
@Component
public class ImportWork implements Job {

    static final String NAME = "import";

    private static final String NO_MEMBER =
            "La personne qui l’a demandé n’a plus accès à cette convention : rien n’a été fait.";

    private static final String FAILED =
            "Le travail s’est arrêté avant la fin : rien n’a été écrit. Recommencez ; si cela se reproduit, dites-le à qui"
                    + " exploite cette instance.";
    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    private final IntakeFiles files;
    private final Staging staging;
    private final Applying applying;
    private final Conventions conventions;
    private final People people;
    private final Journal journal;
    private final Restorations restorations;
    private final List<ConventionIntake> kinds;

    ImportWork(
            IntakeFiles files,
            Staging staging,
            Applying applying,
            Conventions conventions,
            People people,
            Journal journal,
            Restorations restorations,
            List<ConventionIntake> kinds) {
        this.files = files;
        this.staging = staging;
        this.applying = applying;
        this.conventions = conventions;
        this.people = people;
        this.journal = journal;
        this.restorations = restorations;
        this.kinds = List.copyOf(kinds);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID subject) {
        var id = new IntakeId(subject);
        files.findAsked(id).ifPresent(asked -> {
            var asker = new PersonId(asked.by());
            new Actor(asked.by(), people.getPerson(asker).name())
                    .runs(() -> findSpace(new ConventionId(asked.convention()), asker)
                            .flatMap(space -> files.find(asked.convention(), space.sight(), id)
                                    .map(file -> new Task(space, file)))
                            .ifPresentOrElse(
                                    task -> run(task.space(), task.file()), () -> files.giveUp(id, NO_MEMBER)));
        });
    }

    private record Task(Space space, IntakeFile file) {}

    private Optional<Space> findSpace(ConventionId convention, PersonId asker) {
        return conventions.findConvention(convention).flatMap(found -> conventions.findSpace(found.slug(), asker));
    }

    /// Does what the file is at, here and now. What fails leaves the file as it was, and says so on its page.
    public void run(Space space, IntakeFile file) {
        try {
            work(space, file);
        } catch (RuntimeException failed) {
            LOG.error("Import {} failed while {}", file.id().value(), file.stage(), failed);
            files.giveUp(file.id(), FAILED);
        }
    }

    private void work(Space space, IntakeFile file) {
        ConventionIntake kind = getKind(file.kind());
        switch (file.stage()) {
            case STAGING -> staging.stage(file, kind, space);
            case APPLYING -> applying.apply(file, kind, space);
            case TAKING_BACK ->
                applying.takeBack(
                        file,
                        kind,
                        space,
                        kind.reversal(space)
                                .orElseGet(() -> new ImportReversal(space, kind.subject(), journal, restorations)));
            case RECEIVED, STAGED, APPLIED, TAKEN_BACK, DECLINED -> {
                // Somebody else did it.
            }
        }
    }

    public ConventionIntake getKind(String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst().orElseThrow();
    }

    public List<ConventionIntake> listKinds(Space space) {
        return kinds.stream().filter(kind -> kind.isOpenTo(space)).toList();
    }
}
