package org.maillage.base.mail.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPOutputStream;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An SMTP connection that says when a message changes hands: after the final dot has left for the server, before its
/// answer is read.
///
/// Until the dot, the server holds the beginning of a message and forgets it when the connection ends; from the dot on
/// it has all of it (RFC 5321, 4.1.1.4). Angus reads the answer in the same breath, so the two are taken apart here.
final class HandoverTransport extends SMTPTransport {

    private static final Logger LOG = LoggerFactory.getLogger(HandoverTransport.class);
    private static final int TAKEN = 250;

    private Runnable handover = () -> {};
    private SMTPOutputStream text = new SMTPOutputStream(OutputStream.nullOutputStream());

    HandoverTransport(Session session, URLName server, boolean encrypted) {
        super(session, server, server.getProtocol(), encrypted);
    }

    /// @param whenHandedOver runs once the server has all of the message, before it is known whether it takes it
    /// @throws MessagingException when it did not take it, or never answered
    synchronized void send(MimeMessage message, InternetAddress recipient, Runnable whenHandedOver)
            throws MessagingException {
        handover = whenHandedOver;
        sendMessage(message, List.of(recipient).toArray(InternetAddress[]::new));
    }

    @Override
    protected OutputStream data() throws MessagingException {
        text = (SMTPOutputStream) super.data();
        return text;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        text.ensureAtBOL();
        sendCommand(".");
        handover.run();
        if (readServerResponse() != TAKEN) {
            throw refusal();
        }
    }

    /// Whatever the server says to it, the connection ends.
    @Override
    public synchronized void close() {
        try {
            super.close();
        } catch (MessagingException broken) {
            LOG.debug("The connection was broken already", broken);
        }
    }

    private SendFailedException refusal() {
        return new SMTPSendFailedException(".", getLastReturnCode(), getLastServerResponse(), null, null, null, null);
    }
}
