package org.maillage.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Visibility;
import org.maillage.plan.NoteId;
import org.springframework.transaction.annotation.Transactional;

/// Saying, answering, changing, withdrawing, moderating.
@HouseTest
@Transactional
class ConversationTests extends ConversationScene {

    @Test
    void everyMemberSpeaksAndAnswers() {
        var action = action(cast.youth, "Ludothèque");
        UUID question = say(
                cast.odile,
                action,
                "Quand ouvre-t-elle ?",
                "told=" + cast.claire.id().value());
        answer(cast.amadou, action, question, "En mars.");
        assertThat(read(cast.claire, talk(action)))
                .hasStatusOk()
                .bodyText()
                .contains("2\u00a0commentaires", "Quand ouvre-t-elle ?", "En mars.", "À l’attention de Claire Aubry");
        assertThat(read(cast.claire, home() + "/conversations"))
                .bodyText()
                .contains("Ludothèque", "En mars.", "2\u00a0commentaires");
    }

    @Test
    void invitesWhereNothingWasSaid() {
        assertThat(read(cast.odile, talk(action(cast.youth, "Ludothèque"))))
                .bodyText()
                .contains("Personne n’a encore rien dit ici");
    }

    @Test
    void refusesAnEmptyCommentAndKeepsWhatWasTyped() {
        var action = action(cast.youth, "Ludothèque");
        assertThat(send(cast.claire, talk(action), "body= ", "visibility=COORDINATORS"))
                .hasStatus(422)
                .bodyText()
                .contains("Écrivez votre commentaire", "value=\"COORDINATORS\" selected");
        assertThat(send(cast.amadou, talk(action), "body=Secret", "visibility=COORDINATORS"))
                .hasStatus(422);
        assertThat(send(cast.amadou, talk(action), "body=" + "x".repeat(5_001))).hasStatus(422);
    }

    @Test
    void saysThatItsAuthorChangedIt() {
        var action = action(cast.youth, "Ludothèque");
        UUID comment = say(cast.amadou, action, "Le lundi");
        assertThat(read(cast.claire, at(action, comment, "modifier"))).hasStatus(403);
        assertThat(send(cast.amadou, at(action, comment, "modifier"), "body=Le mardi", "version=0"))
                .hasStatus3xxRedirection();
        assertThat(read(cast.claire, talk(action)))
                .bodyText()
                .contains("Le mardi", "modifié")
                .doesNotContain("Le lundi");
        assertThat(read(cast.claire, home() + "/journal/commentaire/" + comment))
                .bodyText()
                .contains("Le lundi", "Le mardi");
    }

    @Test
    void changingItTwiceFromOneVersionShowsBoth() {
        var action = action(cast.youth, "Ludothèque");
        UUID comment = say(cast.amadou, action, "Le lundi");
        send(cast.amadou, at(action, comment, "modifier"), "body=Le mardi", "version=0");
        assertThat(send(cast.amadou, at(action, comment, "modifier"), "body=Le jeudi", "version=0"))
                .hasStatus(409)
                .bodyText()
                .contains("Le mardi", "Le jeudi");
    }

    @Test
    void itsAuthorWithdrawsItAndBringsItBack() {
        var action = action(cast.youth, "Ludothèque");
        UUID comment = say(cast.amadou, action, "Trop vite dit");
        UUID other = say(cast.amadou, action, "Sans réponse");
        answer(cast.odile, action, comment, "Ah bon ?");
        String undo = undoOf(send(cast.amadou, at(action, comment, "retrait"), "version=0"));
        send(cast.amadou, at(action, other, "retrait"), "version=0");
        assertThat(read(cast.claire, talk(action)))
                .bodyText()
                .contains("1\u00a0commentaire", "Commentaire retiré.", "Ah bon ?")
                .doesNotContain("Trop vite dit", "Sans réponse");
        assertThat(read(cast.amadou, talk(action))).bodyText().contains("Retiré par vous", "Sans réponse", "Rétablir");
        assertThat(send(cast.claire, undo)).hasStatus(403);
        assertThat(send(cast.odile, at(action, comment, "reponse"), "body=Encore"))
                .hasStatus(410);
        assertThat(send(cast.amadou, at(action, comment, "modifier"), "body=Mieux dit"))
                .hasStatus(410);
        assertThat(send(cast.amadou, undo)).hasStatus3xxRedirection();
        assertThat(read(cast.odile, talk(action))).bodyText().contains("Trop vite dit", "2\u00a0commentaires");
    }

    @Test
    void theCoordinationWithdrawsItWithAReasonThatItsAuthorReads() {
        var action = action(cast.earlyChildhood, "Ludothèque");
        UUID comment = say(cast.amadou, action, "La famille Martin");
        String withdrawal = at(action, comment, "retrait");
        assertThat(send(cast.odile, withdrawal, "version=0", "reason=Non")).hasStatus(403);
        assertThat(send(cast.lea, withdrawal, "version=0", "reason=Non")).hasStatus(403);
        assertThat(send(cast.karim, withdrawal, "version=0"))
                .hasStatus(422)
                .bodyText()
                .contains("Dites pourquoi");
        assertThat(send(cast.karim, withdrawal, "version=0", "reason=Nomme une famille"))
                .hasStatus3xxRedirection();
        assertThat(read(cast.odile, talk(action))).bodyText().doesNotContain("Martin", "Nomme une famille");
        assertThat(read(cast.amadou, talk(action)))
                .bodyText()
                .contains("Retiré par Karim Benali", "Nomme une famille", "La famille Martin")
                .doesNotContain("Rétablir");
        assertThat(send(cast.amadou, at(action, comment, "retablissement"))).hasStatus(403);
        assertThat(read(cast.claire, talk(action))).bodyText().contains("La famille Martin", "Rétablir");
        assertThat(send(cast.claire, at(action, comment, "retablissement"))).hasStatus3xxRedirection();
        assertThat(read(cast.odile, talk(action))).bodyText().contains("La famille Martin");
    }

    @Test
    void aGestureOnAnOutdatedPageDoesNothing() {
        var action = action(cast.youth, "Ludothèque");
        UUID comment = say(cast.amadou, action, "Le lundi");
        send(cast.amadou, at(action, comment, "modifier"), "body=Le mardi", "version=0");
        send(cast.amadou, at(action, comment, "retrait"), "version=0");
        assertThat(read(cast.odile, talk(action))).bodyText().contains("Le mardi");
    }

    @Test
    void whatWasRemovedIsReadAndNotWrittenTo() {
        var action = action(cast.youth, "Ludothèque");
        say(cast.claire, action, "À reprendre");
        actions.delete(cast.convention.id(), action.id(), version(action));
        assertThat(read(cast.claire, talk(action))).bodyText().contains("À reprendre", "Cet élément a été retiré");
        assertThat(send(cast.claire, talk(action), "body=Encore")).hasStatus(403);
    }

    @Test
    void newsHaveAConversationToo() {
        var action = action(cast.youth, "Ludothèque");
        NoteId note = note(action, cast.karim, "Budget voté", Visibility.INSTITUTION);
        String talk = home() + "/conversations/nouvelle/" + note.value();
        assertThat(send(cast.karim, talk, "body=Bravo")).hasStatus3xxRedirection();
        assertThat(read(cast.karim, address(action) + "/nouvelles")).bodyText().contains("1\u00a0commentaire");
        assertThat(read(cast.claire, talk)).hasStatus(404);
    }

    @Test
    void aLongConversationIsPagedAndItsAnswersFolded() {
        var action = action(cast.youth, "Ludothèque");
        UUID oldest = say(cast.claire, action, "Le tout premier");
        UUID answer = answer(cast.amadou, action, oldest, "Réponse cherchée");
        jdbc.sql("""
                        insert into convention.comment (id, convention_id, subject_kind, subject_id, answers_to, author_id, written_at, body)
                        select gen_random_uuid(), convention_id, subject_kind, subject_id, case when n > 50 then id end, author_id,
                          written_at + n * interval '1 minute', 'Mot ' || n
                        from convention.comment, generate_series(1, 198) n where id = ?
                        """).param(oldest).update();
        assertThat(read(cast.odile, talk(action)))
                .bodyText()
                .contains("200\u00a0commentaires", "Page 1 sur 3")
                .doesNotContain("Le tout premier");
        assertThat(read(cast.odile, talk(action) + "?commentaire=" + answer))
                .bodyText()
                .contains("Page 3 sur 3", "Réponse cherchée", "Les 146 premières réponses")
                .contains("<details class=\"disclosure\" open>\n            <summary>Les 146");
        assertThat(read(cast.odile, talk(action) + "?page=99")).hasStatusOk();
    }
}
