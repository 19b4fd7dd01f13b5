package org.maillage.base.mail.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/// Why a message did not leave, told by what the server answered (RFC 5321, 4.2).
///
/// @param code the three figures of its answer, 0 when it gave none
/// @param words what it said, or what broke; of one line, and bounded
record Refusal(Blame blame, int code, String words) {

    private static final int CLOSING = 421;
    private static final int MALFORMED = 501;
    private static final int MAILBOX_FULL = 552;
    private static final int UNAUTHENTICATED = 535;
    private static final int LONGEST = 300;

    enum Blame {
        /// This message will never be taken.
        FOR_GOOD,
        /// This message may be taken later.
        FOR_NOW,
        /// No message would be taken: this one is not to blame.
        SERVER,
        /// The connection broke on this message, which may be what breaks it.
        BROKEN
    }

    static Refusal malformed(Exception problem) {
        return new Refusal(Blame.FOR_GOOD, MALFORMED, line(problem.getMessage()));
    }

    /// What kept a message, or a connection, from being taken.
    static Refusal of(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return new Refusal(Blame.SERVER, UNAUTHENTICATED, line(failure.getMessage()));
        }
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException address) {
                return answered(address.getReturnCode(), address.getMessage());
            }
            if (cause instanceof SMTPSendFailedException command) {
                boolean ofSender = command.getCommand().startsWith("MAIL");
                Refusal answer = answered(command.getReturnCode(), command.getMessage());
                return ofSender && answer.code > 0 ? new Refusal(Blame.SERVER, answer.code, answer.words) : answer;
            }
        }
        return new Refusal(Blame.BROKEN, 0, line(failure.toString()));
    }

    private static Refusal answered(int code, @Nullable String words) {
        if (code < 400) {
            return new Refusal(Blame.BROKEN, 0, line(words));
        }
        if (code == CLOSING) {
            return new Refusal(Blame.SERVER, code, line(words));
        }
        // A full mailbox is emptied one day, though its code says for good.
        boolean forGood = code >= 500 && code != MAILBOX_FULL;
        return new Refusal(forGood ? Blame.FOR_GOOD : Blame.FOR_NOW, code, line(words));
    }

    private static @Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException failure ? failure.getNextException() : null;
    }

    private static String line(@Nullable String words) {
        String line = words == null ? "" : words.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
