package org.maillage.base.mail.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.maillage.base.mail.delivery.Refusal.Blame;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries one message after another to the server until none waits, a hundred over each connection.
///
/// ## What is promised
///
/// A message leaves **once**, whatever process dies: its row is marked by a commit that follows the final dot without
/// a line in between ([HandoverTransport], [Handover]). A node that dies before the dot leaves an unmarked row, and the
/// server forgets what it had received; one that dies after the commit leaves a marked row, taken as delivered since
/// the server has all of it.
///
/// ## What is not
///
/// Two systems that share no transaction leave a window. Here it lies between two system calls: the dot is given to
/// the network, the commit to the database. A process killed there, within a ten-thousandth of a second in each message
/// (more on a machine that has no processor free at that moment), has sent what it did not mark, and the message leaves
/// a second time under the same `Message-ID`, by which the receiving side knows it again. The other order would lose it
/// instead. The chance that a kill falls there is that time multiplied by the messages a second, hence the [Pace].
///
/// The same happens when the database itself dies on that commit, and when a connection breaks after the dot and no
/// answer comes: without one the server has promised nothing (RFC 5321, 4.2.5), so the message is sent again.
///
/// A marked row whose node died may have been refused in the answer nobody read, or lost with the network under the
/// dot: the outbox shows it as handed over without an answer, and it can be sent again by hand.
final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final int MESSAGES_A_CONNECTION = 100;

    private final MailServer server;
    private final Handover handover;
    private final ServerPauses pauses;
    private final Composition composition;
    private final Pace pace;
    private final BooleanSupplier stopped;

    Courier(
            MailServer server,
            Handover handover,
            ServerPauses pauses,
            Composition composition,
            Pace pace,
            BooleanSupplier stopped) {
        this.server = server;
        this.handover = handover;
        this.pauses = pauses;
        this.composition = composition;
        this.pace = pace;
        this.stopped = stopped;
    }

    private enum Outcome {
        /// The server answered: it takes it, or refuses it.
        ANSWERED,
        NOTHING_WAITS,
        CONNECTION_LOST
    }

    void carryAll() {
        while (!stopped.getAsBoolean() && carryOverOneConnection()) {
            // Another connection, until none waits or the server takes nothing.
        }
    }

    /// @return whether another connection may carry more
    boolean carryOverOneConnection() {
        try (HandoverTransport connection = server.connect()) {
            for (int carried = 0; carried < MESSAGES_A_CONNECTION && !stopped.getAsBoolean(); carried++) {
                switch (carryNext(connection, carried == 0)) {
                    case NOTHING_WAITS -> {
                        return false;
                    }
                    case CONNECTION_LOST -> {
                        return carried > 0;
                    }
                    case ANSWERED -> {}
                }
            }
            return true;
        } catch (MessagingException unreachable) {
            pause(Refusal.of(unreachable));
            return false;
        }
    }

    private Outcome carryNext(HandoverTransport connection, boolean first) {
        pace.await();
        Optional<Waiting> next = handover.takeNext();
        if (next.isEmpty()) {
            handover.commit();
            return Outcome.NOTHING_WAITS;
        }
        Waiting mail = next.get();
        try {
            send(mail, connection);
            handover.confirm(mail);
            if (first) {
                pauses.end();
            }
            return Outcome.ANSWERED;
        } catch (MessagingException failure) {
            Refusal refusal = failure instanceof AddressException ? Refusal.malformed(failure) : Refusal.of(failure);
            return settle(mail, refusal, first);
        }
    }

    private void send(Waiting mail, HandoverTransport connection) throws MessagingException {
        MimeMessage message = composition.compose(mail);
        InternetAddress recipient = Composition.addressOf(mail.recipient());
        connection.send(message, recipient, handover::commit);
    }

    private Outcome settle(Waiting mail, Refusal refusal, boolean first) {
        LOG.warn("Mail {} was not taken: {} {}", mail.id(), refusal.code(), refusal.words());
        if (refusal.blame() == Blame.SERVER) {
            handover.giveBack(mail);
        } else {
            handover.refuse(mail, refusal);
        }
        if (refusal.blame() == Blame.FOR_GOOD || refusal.blame() == Blame.FOR_NOW) {
            return Outcome.ANSWERED;
        }
        if (first) {
            pause(refusal);
        }
        return Outcome.CONNECTION_LOST;
    }

    private void pause(Refusal refusal) {
        LOG.warn("The mail server is left alone for a while: {} {}", refusal.code(), refusal.words());
        pauses.begin(refusal);
    }
}
