package org.maillage.workspace.notices;

import java.util.List;
import java.util.Locale;
import org.maillage.accounts.InstanceAddress;
import org.maillage.accounts.Person;
import org.maillage.base.mail.Mail;
import org.maillage.base.notices.NoticeChoices;
import org.maillage.base.notices.Way;
import org.springframework.stereotype.Component;

/// Writes what is told as plain text, with why it is received and how it stops.
@Component
class NoticeMails {

    /// Beyond, a mail is a list nobody reads: the page has them all.
    private static final int MOST_ASKS = 10;

    private final InstanceAddress address;
    private final NoticeChoices choices;

    NoticeMails(InstanceAddress address, NoticeChoices choices) {
        this.address = address;
        this.choices = choices;
    }

    /// @param stopped the kind that the link at its foot stops
    Mail ofAsks(Person reader, String email, List<AskLine> asks, String stopped) {
        var text = new StringBuilder("Bonjour ").append(reader.givenName()).append(",\n\n");
        text.append(asks.size() == 1 ? "Une demande vous attend." : asks.size() + " demandes vous attendent.");
        asks(text, asks);
        String subject = asks.size() == 1
                ? asks.getFirst().convention() + "\u00a0: "
                        + lowered(asks.getFirst().title())
                : asks.getFirst().convention() + "\u00a0: " + asks.size() + " demandes pour vous";
        return mail(reader, email, subject, text, stopped, "’on vous demande quelque chose");
    }

    Mail ofDigest(Person reader, String email, Digest digest) {
        var text = new StringBuilder("Bonjour ").append(reader.givenName()).append(",\n\n");
        text.append("Voici ce qui a changé depuis votre dernier résumé (")
                .append(digest.since())
                .append(").");
        if (!digest.asks().isEmpty()) {
            text.append("\n\n\nON VOUS DEMANDE");
            asks(text, digest.asks());
        }
        digest.spaces().forEach(space -> space(text, space));
        dates(text, digest.dates());
        return mail(reader, email, digest.subject(), text, Way.OF_DIGEST, "e vous prenez part à ces conventions");
    }

    private void asks(StringBuilder text, List<AskLine> asks) {
        for (AskLine ask : asks.subList(0, Math.min(MOST_ASKS, asks.size()))) {
            text.append("\n\n")
                    .append(ask.title())
                    .append("\u00a0: ")
                    .append(ask.object().label());
            text.append("\n  ").append(ask.convention()).append(" – ").append(ask.who());
            text.append("\n  Pourquoi vous\u00a0: ").append(ask.reason());
            text.append("\n  ").append(address.of(ask.object().path()));
        }
        int more = asks.size() - MOST_ASKS;
        if (more > 0) {
            text.append("\n\nEt ").append(more).append(more == 1 ? " autre\u00a0: " : " autres\u00a0: ");
            text.append(address.of(NoticesPage.PATH));
        }
    }

    private void space(StringBuilder text, Digest.OfSpace space) {
        text.append("\n\n\n").append(space.name().label().toUpperCase(Locale.FRENCH));
        for (Digest.Reason reason : space.reasons()) {
            text.append("\n\nPourquoi vous\u00a0: ").append(reason.words());
            reason.lines().forEach(line -> line(text, line));
        }
        if (space.beyond() != null) {
            text.append("\n\n").append(space.beyond().label()).append("\u00a0: ");
            text.append(address.of(space.beyond().path()));
        }
    }

    private void line(StringBuilder text, Digest.Line line) {
        text.append("\n\n").append(line.object().label());
        line.sentences().forEach(sentence -> text.append("\n  ").append(sentence));
        text.append("\n  ").append(address.of(line.object().path()));
    }

    private void dates(StringBuilder text, List<Digest.Date> dates) {
        text.append(dates.isEmpty() ? "" : "\n\n\nÉCHÉANCES");
        for (Digest.Date date : dates) {
            text.append("\n\n").append(date.object().label());
            text.append("\n  ").append(date.convention()).append(" – ").append(date.sentence());
            text.append("\n  ").append(address.of(date.object().path()));
        }
    }

    private Mail mail(Person reader, String email, String subject, StringBuilder text, String stopped, String because) {
        String stop =
                address.of(StopController.path(choices.stopToken(reader.id().value()), stopped));
        text.append("\n\n\n-- \nVous recevez ce courriel parce qu")
                .append(because)
                .append(".");
        text.append("\nChoisir ce que vous recevez\u00a0: ").append(address.of(NoticesPage.CHOICES));
        text.append("\nNe plus recevoir ces courriels, sans vous connecter\u00a0: ")
                .append(stop)
                .append("\n");
        return Mail.to(email, subject, text.toString()).stoppedAt(stop);
    }

    private static String lowered(String title) {
        return title.substring(0, 1).toLowerCase(Locale.FRENCH) + title.substring(1);
    }
}
