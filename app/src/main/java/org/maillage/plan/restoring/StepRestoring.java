package org.maillage.plan.restoring;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.restoring.Former;
import org.maillage.plan.ActionId;
import org.maillage.plan.StepId;
import org.maillage.plan.Steps;
import org.springframework.stereotype.Component;

/// Brings steps back one by one: there again, away again, or with the words and dates they had.
@Component
class StepRestoring {

    private final Steps steps;

    StepRestoring(Steps steps) {
        this.steps = steps;
    }

    Saved restore(Space space, Former now, Former then, Set<String> keys) {
        for (String key : keys) {
            if (key.startsWith(FormerAction.STEPS + ":")) {
                var step = UUID.fromString(key.substring(FormerAction.STEPS.length() + 1));
                Saved saved = restore(space, now, then, step);
                if (!(saved instanceof Saved.Done)) {
                    return saved;
                }
            }
        }
        return Saved.DONE;
    }

    private Saved restore(Space space, Former now, Former then, UUID id) {
        Former.Row here = now.findRow(FormerAction.STEPS, id).orElseThrow();
        Optional<Former.Row> there = then.findRow(FormerAction.STEPS, id).filter(row -> !row.isRemoved());
        var write = new Write(space, FormerAction.idOf(now), new StepId(id), version(here));
        if (there.isEmpty()) {
            return steps.remove(space.id(), write.action(), write.step(), write.version());
        }
        if (here.isRemoved()) {
            steps.restore(space.id(), write.action(), write.step());
            write = write.next();
        }
        return words(write, here, there.get());
    }

    private Saved words(Write write, Former.Row here, Former.Row there) {
        boolean same = here.getText("title").equals(there.getText("title"))
                && Objects.equals(here.day("due_on"), there.day("due_on"));
        if (same) {
            return done(write, here, there);
        }
        var draft = new Steps.Draft(there.getText("title"), there.day("due_on"));
        Saved saved = steps.edit(write.space().id(), write.action(), write.step(), write.version(), draft);
        return saved instanceof Saved.Done ? done(write.next(), here, there) : saved;
    }

    private Saved done(Write write, Former.Row here, Former.Row there) {
        @Nullable LocalDate day = there.day("done_on");
        if (Objects.equals(here.day("done_on"), day)) {
            return Saved.DONE;
        }
        return day == null
                ? steps.reopen(write.space().id(), write.action(), write.step(), write.version())
                : steps.completeOn(write.space().id(), write.action(), write.step(), write.version(), day);
    }

    private record Write(Space space, ActionId action, StepId step, int version) {

        Write next() {
            return new Write(space, action, step, version + 1);
        }
    }

    private static int version(Former.Row row) {
        return Integer.parseInt(row.getText("version"));
    }
}
