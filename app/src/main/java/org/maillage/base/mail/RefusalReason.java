package org.maillage.base.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Why a server does not take a message, in words that help: read from its three figures (RFC 5321, 4.2.3), and from
/// its finer code where it gives one (RFC 3463).
public enum RefusalReason {
    UNKNOWN_ADDRESS,
    MALFORMED_ADDRESS,
    MAILBOX_FULL,
    NOT_WANTED,
    ACCOUNT_REFUSED,
    LATER,
    NO_ANSWER;

    private static final Pattern FINER = Pattern.compile("^\\d{3}[ -]\\d\\.(\\d{1,3}\\.\\d{1,3})");

    /// @param code the three figures, 0 when the server said nothing
    public static RefusalReason of(int code, String words) {
        Matcher finer = FINER.matcher(words);
        RefusalReason plain = byFigures(code);
        return code >= 500 && finer.find() ? byFinerCode(finer.group(1), plain) : plain;
    }

    private static RefusalReason byFigures(int code) {
        return switch (code) {
            case 0 -> NO_ANSWER;
            case 501, 553 -> MALFORMED_ADDRESS;
            case 550, 551 -> UNKNOWN_ADDRESS;
            case 452, 552 -> MAILBOX_FULL;
            case 530, 534, 535 -> ACCOUNT_REFUSED;
            default -> code < 500 ? LATER : NOT_WANTED;
        };
    }

    private static RefusalReason byFinerCode(String code, RefusalReason otherwise) {
        return switch (code) {
            case "1.3", "1.7" -> MALFORMED_ADDRESS;
            case "1.1", "1.2", "1.6", "1.10" -> UNKNOWN_ADDRESS;
            case "2.2" -> MAILBOX_FULL;
            default -> code.startsWith("7.") && otherwise != ACCOUNT_REFUSED ? NOT_WANTED : otherwise;
        };
    }
}
