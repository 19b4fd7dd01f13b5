package org.maillage.directory.reviews;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.InstanceAddress;
import org.maillage.base.mail.AddressedLetter;
import org.maillage.base.mail.Letter;
import org.maillage.base.mail.Mails;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.springframework.stereotype.Component;

/// What those who keep sheets read: who asks, about how many sheets, until when, and how to stop it.
@Component
class ReviewLetters {

    private final Words words;
    private final InstanceAddress instance;
    private final Mails mails;
    private final Clock clock;

    ReviewLetters(Words words, InstanceAddress instance, Mails mails, Clock clock) {
        this.words = words;
        this.instance = instance;
        this.mails = mails;
        this.clock = clock;
    }

    /// @param name of a member, or null for an address of the organisation
    record Whom(@Nullable String name, String organisation, String address) {}

    AddressedLetter ask(Review review, String convention, Whom whom, int sheets, String path) {
        return write("ask", review, convention, whom, sheets, path);
    }

    AddressedLetter remind(Review review, String convention, Whom whom, int sheets, String path) {
        return write("remind", review, convention, whom, sheets, path);
    }

    /// A fresh address in place of one that has expired.
    AddressedLetter renew(Review review, String convention, Whom whom, int sheets, String path) {
        return write("renew", review, convention, whom, sheets, path);
    }

    void send(AddressedLetter letter) {
        mails.write(letter.email(), letter.letter().subject(), letter.letter().body());
    }

    private AddressedLetter write(String kind, Review review, String convention, Whom whom, int sheets, String path) {
        Object[] told = {
            whom.name() == null ? "" : " " + whom.name(),
            review.openedBy(),
            sheets == 1 ? "la fiche" : "les " + sheets + "\u00a0fiches",
            whom.organisation(),
            convention,
            FrenchDates.day(review.answerBy()),
            review.message().isEmpty() ? "" : review.message() + "\n\n",
            instance.of(path),
            FrenchDates.day(ReviewLinks.lastDay(review.answerBy(), LocalDate.now(clock)))
        };
        Object[] contact = {review.openedBy(), review.contact()};
        return new AddressedLetter(
                whom.name() == null ? whom.organisation() : whom.name() + ", " + whom.organisation(),
                whom.address(),
                new Letter(
                        words.say("directory.review.mail." + kind + ".subject", told),
                        words.say("directory.review.mail." + kind + ".body", told)
                                + words.say("directory.review.mail.rules", told)
                                + (review.contact() == null
                                        ? ""
                                        : words.say("directory.review.mail.contact", contact))));
    }
}
