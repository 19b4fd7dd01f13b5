package org.maillage.partners.request;

import java.util.List;
import java.util.stream.Collectors;
import org.maillage.accounts.InstanceAddress;
import org.maillage.base.mail.Letter;
import org.maillage.base.mail.Mails;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.springframework.stereotype.Component;

/// What partners read: plain text, who asks, about what, until when, and how to stop it.
@Component
public class Letters {

    private final Words words;
    private final InstanceAddress instance;
    private final Mails mails;

    Letters(Words words, InstanceAddress instance, Mails mails) {
        this.words = words;
        this.instance = instance;
        this.mails = mails;
    }

    /// An action and the path of the address that opens it.
    public record Line(String code, String title, String path) {}

    public Letter ask(String givenName, NewsRequest.Asking asking, List<Line> lines) {
        return write("ask", givenName, asking, asking.by(), lines);
    }

    public Letter remind(String givenName, NewsRequest.Asking asking, List<Line> lines) {
        return write("remind", givenName, asking, asking.by(), lines);
    }

    /// @param by the colleague who passes it on
    public Letter pass(String givenName, NewsRequest.Asking asking, String by, Line line) {
        return write("pass", givenName, asking, by, List.of(line));
    }

    /// A fresh address in place of one that has expired.
    public Letter renew(String givenName, NewsRequest.Asking asking, Line line) {
        return write("renew", givenName, asking, asking.by(), List.of(line));
    }

    public void send(String email, Letter letter) {
        mails.write(email, letter.subject(), letter.body());
    }

    private Letter write(String kind, String givenName, NewsRequest.Asking asking, String by, List<Line> lines) {
        Object[] told = {
            givenName,
            by,
            what(lines),
            asking.convention(),
            FrenchDates.day(asking.answerBy()),
            asking.message().isEmpty() ? "" : asking.message() + "\n\n",
            lines.stream()
                    .map(line -> line.code() + " · " + line.title() + "\n" + instance.of(line.path()))
                    .collect(Collectors.joining("\n\n")),
            asking.by()
        };
        Object[] contact = {asking.by(), asking.email()};
        return new Letter(
                words.say("partners.mail." + kind + ".subject", told),
                words.say("partners.mail." + kind + ".body", told)
                        + words.say("partners.mail.rules")
                        + (asking.email() == null ? "" : words.say("partners.mail.contact", contact)));
    }

    private String what(List<Line> lines) {
        return lines.size() == 1
                ? "«\u00a0" + lines.getFirst().title() + "\u00a0»"
                : words.say("partners.mail.several", Integer.toString(lines.size()));
    }
}
