package org.maillage.base.mail.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.URLName;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/// The SMTP server of the operator: what is needed to reach it, and who signs.
@Component
@ConditionalOnProperty("spring.mail.host")
@Profile("!demo")
class MailServer {

    private final JavaMailSenderImpl settings;
    private final InternetAddress from;

    MailServer(JavaMailSenderImpl settings, @Value("${maillage.mail.from}") String from) throws AddressException {
        this.settings = settings;
        this.from = new InternetAddress(from);
    }

    HandoverTransport connect() throws MessagingException {
        String protocol = settings.getProtocol() == null ? "smtp" : settings.getProtocol();
        var name = new URLName(protocol, settings.getHost(), settings.getPort(), null, null, null);
        var transport = new HandoverTransport(settings.getSession(), name, protocol.equals("smtps"));
        transport.connect(settings.getHost(), settings.getPort(), settings.getUsername(), settings.getPassword());
        return transport;
    }

    Composition composition(Clock clock) {
        return new Composition(settings.getSession(), from, clock);
    }
}
