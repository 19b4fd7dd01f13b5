package org.maillage.directory.web.selections;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.accounts.InstanceAddress;
import org.maillage.base.mail.Mails;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// The mail that brings a family what was chosen for it: readable by itself, with the address of the page.
@Component
class SelectionLetter {

    private final Words words;
    private final InstanceAddress instance;
    private final Mails mails;

    SelectionLetter(Words words, InstanceAddress instance, Mails mails) {
        this.words = words;
        this.instance = instance;
        this.mails = mails;
    }

    /// @param path of the page, inside the instance
    /// @param lastDay on which it opens
    void send(String email, String signature, String note, FamilyList list, String path, String lastDay) {
        Object[] told = {
            signature,
            note.isEmpty() ? "" : note + "\n\n",
            list.items().stream().map(SelectionLetter::said).collect(Collectors.joining("\n\n")),
            instance.of(path),
            lastDay
        };
        mails.write(
                email,
                words.say("directory.selection.mail.subject", told),
                words.say("directory.selection.mail.body", told));
    }

    private static String said(FamilyList.Item item) {
        String about = Stream.of(item.kind(), item.by())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        String facts = item.facts().stream()
                .map(fact -> "\n   " + fact.label() + "\u00a0: "
                        + fact.items().stream().map(Link::label).collect(Collectors.joining(", ")))
                .collect(Collectors.joining());
        return item.rank() + ". " + item.name() + (about.isEmpty() ? "" : " (" + about + ")") + facts;
    }
}
