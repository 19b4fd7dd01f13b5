package org.maillage.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Visibility;
import org.maillage.plan.ActionName;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
class CommentNoticesTests extends NoticesScene {

    @Test
    void tellsToWhomACommentIsAddressedAndWhoIsAnswered() {
        ActionName games = lateAction("Des jeux au port", Visibility.PARTNERS);
        UUID question = comment(games, cast.claire, "Où en est la salle ?", "partners", null);
        address(question, cast.amadou);
        comment(games, cast.amadou, "Trouvée hier.", "partners", question);
        aMinuteComes();
        assertThat(list(cast.amadou)).contains("Un commentaire vous attend", "Où en est la salle ?", "Claire Aubry");
        assertThat(list(cast.claire)).contains("Trouvée hier.");
        timePasses();
        assertThat(mailsTo(cast.amadou)).singleElement().asString().contains("Où en est la salle ?");
        assertThat(mailsTo(cast.odile)).isEmpty();
    }

    @Test
    void tellsTheNextDayWhatIsSaidWhereOneTookPart() {
        ActionName games = lateAction("Des jeux au port", Visibility.PARTNERS);
        UUID question = comment(games, cast.claire, "Où en est la salle ?", "partners", null);
        acts(cast.odile);
        comment(games, cast.odile, "Je me renseigne.", "partners", question);
        acts(cast.amadou);
        comment(games, cast.amadou, "Trouvée hier.", "partners", question);
        comment(games, cast.amadou, "Entre nous.", "coordinators", question);
        comment(games, cast.amadou, "Un autre sujet.", "partners", null);
        pass(Duration.ofMinutes(1));
        morningComes();
        assertThat(mailsTo(cast.odile))
                .singleElement()
                .asString()
                .contains("Trouvée hier.", "Pourquoi vous\u00a0: vous avez pris part à l’échange")
                .doesNotContain("Entre nous", "Un autre sujet", "Je me renseigne");
    }

    @Test
    void tellsNothingOfACommentOrAnObjectThatIsHidden() {
        ActionName hidden = lateAction("Entre coordinateurs", Visibility.COORDINATORS);
        ActionName seen = lateAction("Vue de tous", Visibility.PARTNERS);
        address(comment(hidden, cast.claire, "Sur une action cachée.", "partners", null), cast.amadou);
        address(comment(seen, cast.claire, "Pour la coordination.", "coordinators", null), cast.amadou);
        UUID first = comment(seen, cast.claire, "Question réservée.", "coordinators", null);
        address(comment(seen, cast.karim, "Réponse d’une question réservée.", "partners", first), cast.amadou);
        aMinuteComes();
        assertThat(list(cast.amadou)).doesNotContain("Nouveau", "cachée", "Pour la coordination", "réservée");
        assertThat(list(cast.claire)).contains("Réponse d’une question réservée.");
        timePasses();
        morningComes();
        assertThat(mailsTo(cast.amadou))
                .allSatisfy(mail -> assertThat(mail)
                        .doesNotContain(
                                "Entre coordinateurs", "Sur une action cachée", "Pour la coordination", "réservée"));
    }

    @Test
    void tellsNothingOfAnAvenantThatIsStillPrepared() {
        ActionName seen = lateAction("Vue de tous", Visibility.PARTNERS);
        UUID comment = comment(seen, cast.claire, "Sur l’avenant qui se prépare.", "partners", null);
        address(comment, cast.amadou);
        UUID amendment = UUID.randomUUID();
        jdbc.sql("""
                        insert into convention.amendment (id, convention_id, slot, number, title, prepared_at)
                        values (?, ?, 97, 97, 'Un avenant', now())
                        """).params(amendment, cast.convention.id().value()).update();
        jdbc.sql("update convention.comment set subject_kind = 'amendment', subject_id = ? where id = ?")
                .params(amendment, comment)
                .update();
        aMinuteComes();
        assertThat(list(cast.amadou)).doesNotContain("l’avenant qui se prépare");
        timePasses();
        assertThat(mailsTo(cast.amadou)).allSatisfy(mail -> assertThat(mail).doesNotContain("qui se prépare"));
    }

    @Test
    void takesBackWhatItsAuthorWithdrew() {
        ActionName games = lateAction("Des jeux au port", Visibility.PARTNERS);
        UUID comment = comment(games, cast.claire, "Une erreur.", "partners", null);
        address(comment, cast.amadou);
        aMinuteComes();
        jdbc.sql("update convention.comment set withdrawn_at = now(), withdrawn_by = author_id where id = ?")
                .param(comment)
                .update();
        timePasses();
        assertThat(list(cast.amadou)).doesNotContain("Une erreur.");
        assertThat(mailsTo(cast.amadou)).isEmpty();
    }
}
