package org.maillage.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Actor;
import org.maillage.base.Visibility;
import org.maillage.plan.ActionName;

/// Nothing twice and nothing lost, on rows that are really committed.
@HouseTest
class CertainNoticesTests extends NoticesScene {

    @AfterEach
    void forget() {
        jdbc.sql("drop trigger if exists dying on mail.message").update();
        jdbc.sql("drop function if exists mail.dying").update();
        jdbc.sql("delete from mail.message where recipient like '%@saint-aubin.example'")
                .update();
        jdbc.sql("delete from notices.ask").update();
        jdbc.sql("delete from notices.digest").update();
        jdbc.sql("update plan.action set deleted_at = now() where title in ('Interrompue', 'Vue de deux nœuds')")
                .update();
    }

    @Test
    void tellsOnceWhenTwoNodesDoTheSameWork() throws Exception {
        given("Vue de deux nœuds");
        atOnce(this::aMinuteComes);
        pass(Duration.ofMinutes(11));
        atOnce(this::aMinuteComes);
        assertThat(mailsTo(cast.amadou)).hasSize(1);
        pass(Duration.ofDays(1));
        atOnce(this::theMorningIsWorkedAgain);
        assertThat(mailsTo(cast.amadou)).as("one mail of asks, one digest").hasSize(2);
    }

    @Test
    void tellsLaterWhatANodeWasTellingWhenItDied() {
        given("Interrompue");
        aMinuteComes();
        dies(true);
        assertThatThrownBy(this::timePasses).isNotNull();
        assertThatThrownBy(this::morningComes).isNotNull();
        assertThat(mailsTo(cast.amadou)).isEmpty();
        dies(false);
        aMinuteComes();
        theMorningIsWorkedAgain();
        theMorningIsWorkedAgain();
        assertThat(mailsTo(cast.amadou)).hasSize(2);
    }

    private void given(String title) {
        new Actor(cast.claire.id().value(), cast.claire.name()).runs(() -> {
            ActionName action = lateAction(title, Visibility.PARTNERS, cast.amadou);
            note(action, cast.claire, "La salle est trouvée.", Visibility.PARTNERS);
        });
    }

    /// The mark that something was told is written before its mail: whoever dies in between takes both back.
    private void dies(boolean dying) {
        jdbc.sql("drop trigger if exists dying on mail.message").update();
        if (dying) {
            jdbc.sql("""
                            create or replace function mail.dying() returns trigger language plpgsql as $$
                            begin raise exception 'the node dies here'; end $$
                            """).update();
            jdbc.sql("create trigger dying before insert on mail.message for each row execute function mail.dying()")
                    .update();
        }
    }

    private void atOnce(Runnable work) throws Exception {
        try (var nodes = Executors.newFixedThreadPool(2)) {
            List<Callable<Void>> both = List.of(called(work), called(work));
            for (var done : nodes.invokeAll(both)) {
                done.get();
            }
        }
    }

    private static Callable<Void> called(Runnable work) {
        return () -> {
            work.run();
            return null;
        };
    }
}
