package org.maillage.workspace.notices;

import java.time.LocalDate;
import java.util.List;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.base.mail.Mails;
import org.maillage.base.notices.Ask;
import org.springframework.stereotype.Component;

/// Puts what is told in the outbox, in the transaction that keeps that it was told.
@Component
class NoticePost {

    private final People people;
    private final NoticePages pages;
    private final NoticeMails texts;
    private final Mails mails;

    NoticePost(People people, NoticePages pages, NoticeMails texts, Mails mails) {
        this.people = people;
        this.pages = pages;
        this.texts = texts;
        this.mails = mails;
    }

    /// @param due of one person, at least one
    void writeAsks(PersonId person, List<Ask> due) {
        Person reader = people.getPerson(person);
        String email = reader.email();
        List<AskLine> told = pages.lines(person, due);
        if (email != null && !told.isEmpty()) {
            mails.write(texts.ofAsks(reader, email, told, due.getFirst().kind())
                    .once("asks/" + person.value() + "/" + due.getFirst().id()));
        }
    }

    /// @return whether there was something to say
    boolean writeDigest(PersonId person, LocalDate day, Digest digest) {
        Person reader = people.getPerson(person);
        String email = reader.email();
        if (email == null || digest.isEmpty()) {
            return false;
        }
        mails.write(texts.ofDigest(reader, email, digest).once("digest/" + person.value() + "/" + day));
        return true;
    }
}
