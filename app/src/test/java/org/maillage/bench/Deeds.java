package org.maillage.bench;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.maillage.PlanFile;
import org.maillage.base.Saved;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.IntakeStage;
import org.maillage.convention.Space;
import org.maillage.convention.Themes;
import org.maillage.convention.imports.Imports;
import org.maillage.demo.DemoCast;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionRow;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.Notes;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;
import org.maillage.plan.Step;
import org.maillage.plan.Steps;
import org.maillage.plan.joint.JointChanges;
import org.maillage.plan.joint.Wishes;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What people do all day, each in one transaction.
@TestComponent
class Deeds {

    private static final int IMPORTED = 150;
    private static final int SHORT = 60; // rounds of what lasts a millisecond, where a disk that pauses weighs most
    private static final int LONG = 24;
    private static final String NEWS = "Les inscriptions sont ouvertes.";
    private static final List<String> OF_AN_ACTION = List.of(
            "action_enjeu",
            "action_area",
            "action_topic",
            "action_contract",
            "action_organisation",
            "action_person",
            "action_link",
            "step",
            "note");

    private final JdbcClient jdbc;
    private final DemoCast cast;
    private final Actions actions;
    private final Notes notes;
    private final Steps steps;
    private final JointChanges changes;
    private final Themes themes;
    private final Imports imports;

    Deeds(
            JdbcClient jdbc,
            DemoCast cast,
            Actions actions,
            Notes notes,
            Steps steps,
            JointChanges changes,
            Themes themes,
            Imports imports) {
        this.jdbc = jdbc;
        this.cast = cast;
        this.actions = actions;
        this.notes = notes;
        this.steps = steps;
        this.changes = changes;
        this.themes = themes;
        this.imports = imports;
    }

    /// @param rounds how many with the journal, and as many without
    /// @param times how often a round does it
    /// @param prepared what a page reads before; the write it gives is what is measured
    record Deed(int rounds, int times, Supplier<Runnable> prepared, Runnable cleaning) {

        /// @return how long the write took
        long onceNanos() {
            Runnable write = prepared.get();
            long began = System.nanoTime();
            write.run();
            return System.nanoTime() - began;
        }

        void clean() {
            cleaning.run();
        }
    }

    SequencedMap<String, Deed> inOrder() {
        Space space = cast.space(DemoCast.ANGERS, DemoCast.CLAIRE);
        var deeds = new LinkedHashMap<String, Deed>();
        deeds.put("action_form", new Deed(SHORT, 20, () -> saveForm(space), () -> {}));
        deeds.put("note", new Deed(SHORT, 20, () -> writeNote(space), this::removeNotes));
        deeds.put("step", new Deed(SHORT, 20, () -> tickStep(space), () -> {}));
        deeds.put("joint_change_of_200", new Deed(LONG, 1, () -> changeTogether(space), () -> {}));
        deeds.put("import_of_150", new Deed(LONG, 1, importing(space), this::removeImported));
        return deeds;
    }

    private Runnable saveForm(Space space) {
        ActionSheet sheet = sheet(space);
        ActionDraft before = sheet.content();
        boolean odd = sheet.version() % 2 == 1;
        var texts = new ActionDraft.Texts(
                "Une description, version " + sheet.version(),
                before.texts().objectives(),
                before.texts().participation());
        var draft = new ActionDraft(
                "Un titre, version " + sheet.version(),
                before.theme(),
                before.nature(),
                before.progress(),
                odd ? Priority.HIGH : Priority.LOW,
                before.parent(),
                texts,
                before.reach(),
                before.schedule(),
                before.ties(),
                before.roles(),
                before.links(),
                before.seenBy(),
                before.origin());
        return () -> require(actions.save(space.id(), space.sight(), sheet.id(), sheet.version(), draft));
    }

    private Runnable writeNote(Space space) {
        ActionId action = sheet(space).id();
        var draft = new Notes.Draft(null, null, NEWS, ActionDraft.SeenBy.PARTNERS);
        return () ->
                notes.write(space.id(), action, space.member().person(), draft).orThrow();
    }

    private Runnable tickStep(Space space) {
        ActionSheet sheet = sheet(space);
        Step step = sheet.steps().getFirst();
        return () -> require(
                step.done()
                        ? steps.reopen(space.id(), sheet.id(), step.id(), step.version())
                        : steps.complete(space.id(), sheet.id(), step.id(), step.version()));
    }

    private Runnable changeTogether(Space space) {
        List<ActionRow> rows =
                actions.list(space.id(), space.sight(), ActionFilter.ALL).rows();
        Progress wished = rows.getFirst().progress() == Progress.ONGOING ? Progress.PAUSED : Progress.ONGOING;
        var versions = new HashMap<String, Integer>();
        jdbc.sql("select code, version from plan.action where convention_id = ? and deleted_at is null")
                .param(space.id().value())
                .query(row -> {
                    versions.put(row.getString(1), row.getInt(2));
                });
        return () -> changes.apply(space.id(), space.rights(), Wishes.progress(wished), versions);
    }

    private Supplier<Runnable> importing(Space space) {
        var run = new AtomicInteger(); // the same titles again would change nothing
        return () -> {
            byte[] content = PlanFile.sheet(sheetOf(IMPORTED, run.incrementAndGet()));
            var received = (Imports.Received.Kept)
                    imports.receive(space, imports.listKinds(space).getFirst(), "bench.xlsx", content);
            IntakeFile file = imports.findFile(space, received.id()).orElseThrow();
            IntakeReading reading = imports.read(file, file.choice());
            Map<String, String> answers = new HashMap<>();
            String theme = "new:" + themes.listOf(space.id()).getFirst().code();
            imports.questions(space, file, reading)
                    .forEach(question ->
                            answers.put(question.key(), question.allows(theme) ? theme : question.proposed()));
            imports.choose(space, file, file.choice(), Map.of(), answers);
            return () -> {
                imports.apply(space, file, false);
                requireApplied(space, file);
            };
        };
    }

    private void requireApplied(Space space, IntakeFile file) {
        IntakeFile now = imports.findFile(space, file.id()).orElseThrow();
        if (now.stage() != IntakeStage.APPLIED || imports.count(file).toWrite() != IMPORTED) {
            throw new IllegalStateException("Not applied: " + now.told() + imports.count(file));
        }
    }

    private static String[][] sheetOf(int actions, int run) {
        return IntStream.rangeClosed(0, actions)
                .mapToObj(line -> line == 0
                        ? new String[] {
                            "Axe",
                            "Titre de l'action",
                            "Descriptif",
                            "Objectifs",
                            "Statut",
                            "Structure pilote",
                            "Partenaires",
                            "Budget"
                        }
                        : new String[] {
                            "Axe " + line % 6,
                            "Action importée " + run + " " + line,
                            "Deux matinées par semaine, dans trois quartiers de la ville, avec les familles.",
                            "Que chaque famille sache à qui s’adresser.",
                            "En cours",
                            "Ville d’Angers",
                            "Caf de Maine-et-Loire",
                            "1200"
                        })
                .toArray(String[][]::new);
    }

    // A sheet with thousands of notes is nobody's.
    private void removeNotes() {
        new JournalSwitch(jdbc).turn(false);
        jdbc.sql("delete from plan.note where body = ?").param(NEWS).update();
    }

    // With the journal off, so that cleaning leaves the same journal behind both rounds.
    private void removeImported() {
        new JournalSwitch(jdbc).turn(false);
        String imported = "(select id from plan.action where title like 'Action importée %')";
        OF_AN_ACTION.forEach(table -> jdbc.sql("delete from plan." + table + " where action_id in " + imported)
                .update());
        jdbc.sql("delete from plan.action where title like 'Action importée %'").update();
        jdbc.sql("delete from plan.enjeu where title ~ '^Axe \\d$'").update();
    }

    private ActionSheet sheet(Space space) {
        return actions.findSheet(space.id(), space.sight(), "VS-04").orElseThrow();
    }

    private static void require(Saved saved) {
        if (!(saved instanceof Saved.Done)) {
            throw new IllegalStateException("Not saved: " + saved);
        }
    }
}
