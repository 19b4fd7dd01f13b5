package org.maillage.directory.professionals;

import org.maillage.accounts.InstanceAddress;
import org.maillage.base.mail.Mails;
import org.maillage.site.Words;
import org.springframework.stereotype.Component;

/// What professionals are written: who asks, what is shown to whom, and how to say no.
@Component
class EntryLetters {

    private final Words words;
    private final InstanceAddress instance;
    private final Mails mails;

    EntryLetters(Words words, InstanceAddress instance, Mails mails) {
        this.words = words;
        this.instance = instance;
        this.mails = mails;
    }

    void propose(Proposal proposal, String territory, String path) {
        Proposal.Whom whom = proposal.whom();
        Object[] told = {
            whom.name(),
            proposal.by(),
            territory,
            whom.message().isEmpty() ? "" : whom.message() + "\n\n",
            instance.of(path),
            instance.of(EntryLinks.PATH)
        };
        send(whom.address(), "propose", told);
    }

    /// The address that was asked for, to correct or to withdraw.
    void open(Professional professional, String territory, String path) {
        Object[] told = {professional.entry().name(), territory, instance.of(path)};
        send(professional.address(), "open", told);
    }

    private void send(String address, String kind, Object[] told) {
        mails.write(
                address,
                words.say("directory.professional.mail." + kind + ".subject", told),
                words.say("directory.professional.mail." + kind + ".body", told));
    }
}
