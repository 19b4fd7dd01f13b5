package org.maillage.base.mail.delivery;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;

/// How a message looks on the wire. Its `Message-ID` is made of its row: sent twice all the same, it bears one name,
/// by which servers and mailboxes know it again.
final class Composition {

    private static final String CHARSET = "UTF-8";

    private final Session session;
    private final InternetAddress from;
    private final Clock clock;

    Composition(Session session, InternetAddress from, Clock clock) {
        this.session = session;
        this.from = from;
        this.clock = clock;
    }

    static InternetAddress addressOf(String recipient) throws AddressException {
        return new InternetAddress(recipient, true);
    }

    MimeMessage compose(Waiting mail) throws MessagingException {
        var message = new Named(session, "<" + mail.id() + "@" + domain() + ">");
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, addressOf(mail.recipient()));
        message.setSubject(mail.subject().replaceAll("\\p{Cntrl}+", " "), CHARSET);
        message.setSentDate(Date.from(clock.instant()));
        message.setText(mail.body(), CHARSET);
        // Nobody’s absence message answers it (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            // A mail program may post there by itself (RFC 8058).
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.saveChanges();
        return message;
    }

    private String domain() {
        return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    }

    private static final class Named extends MimeMessage {

        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
