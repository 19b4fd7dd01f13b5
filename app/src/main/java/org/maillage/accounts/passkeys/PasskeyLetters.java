package org.maillage.accounts.passkeys;

import java.util.List;
import org.maillage.accounts.InstanceAddress;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.SignedInPerson;
import org.maillage.base.mail.Mails;
import org.maillage.site.Words;
import org.springframework.stereotype.Component;

/// Tells a person by mail that a way into their account was opened or closed: if they did not do it, they must know.
@Component
class PasskeyLetters {

    private final Mails mails;
    private final Words words;
    private final People people;
    private final InstanceAddress instance;

    PasskeyLetters(Mails mails, Words words, People people, InstanceAddress instance) {
        this.mails = mails;
        this.words = words;
        this.people = people;
        this.instance = instance;
    }

    void tellAdded(SignedInPerson owner, String name) {
        write(owner.email(), "added", owner.displayName(), name);
    }

    void tellRemoved(PersonId id, List<String> names) {
        Person owner = people.getPerson(id);
        if (owner.email() != null) {
            write(owner.email(), "removed", owner.name(), String.join(" », « ", names));
        }
    }

    private void write(String email, String what, String owner, String names) {
        mails.write(
                email,
                words.say("accounts.mail.passkey-" + what + ".subject"),
                words.say("accounts.mail.passkey-" + what + ".body", owner, names, instance.of("/espace/compte")));
    }
}
