package org.maillage.base.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.base.mail.Mail;

/// What a real server receives.
class MailRunTests {

    @RegisterExtension
    private final GreenMailExtension server = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private final Post post = new Post();

    @Test
    void sendsWhatWasWrittenWithItsAccents() throws Exception {
        post.mails()
                .write(
                        "lea@saint-aubin.example",
                        "Léa, l’enquête est prête à l’école",
                        "Bonjour Léa,\nà bientôt « ici ».");
        Message received = send();
        assertThat(received.getSubject()).isEqualTo("Léa, l’enquête est prête à l’école");
        assertThat(received.getContent().toString()).contains("à bientôt « ici ».");
        assertThat(received.getAllRecipients()[0]).hasToString("lea@saint-aubin.example");
        assertThat(received.getFrom()[0]).hasToString("Maillage <ne-pas-repondre@saint-aubin.example>");
    }

    @Test
    void signsWithHeadersThatMachinesUnderstand() throws Exception {
        post.mails()
                .write(Mail.to("lea@saint-aubin.example", "Deux\r\nBcc: lignes", "Bonjour\n.\nla suite")
                        .stoppedAt("https://maillage.example/espace/compte"));
        Message received = send();
        assertThat(received.getSubject()).isEqualTo("Deux Bcc: lignes");
        assertThat(received.getHeader("Message-ID"))
                .containsExactly("<" + post.mails().listLatest(1).getFirst().id() + "@saint-aubin.example>");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<https://maillage.example/espace/compte>");
        assertThat(received.getSentDate()).isEqualTo(post.clock().instant());
        assertThat(received.getContent().toString()).contains("Bonjour\r\n.\r\nla suite");
    }

    @Test
    void keepsNothingOfTheTextOnceSent() throws Exception {
        post.mails().write("lea@saint-aubin.example", "Bienvenue", "http://localhost/invitation/secret");
        send();
        assertThat(post.mails().listLatest(1)).singleElement().satisfies(message -> {
            assertThat(message.body()).isNull();
            assertThat(message.sentAt()).isNotNull();
        });
    }

    private Message send() throws Exception {
        post.send(server.getSmtp().getPort());
        return server.getReceivedMessages()[0];
    }
}
