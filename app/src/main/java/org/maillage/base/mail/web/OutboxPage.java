package org.maillage.base.mail.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The latest messages, the latest first.
public record OutboxPage(List<Letter> letters) {

    /// @param failure why the server refused it last time, or null
    /// @param lines of the text; empty when the message was sent, since nothing of it is kept then
    public record Letter(
            String subject,
            String recipient,
            String when,
            @Nullable String failure,
            List<List<Piece>> lines) {}

    /// @param address where the words lead, or null for plain words
    public record Piece(String words, @Nullable String address) {}

    public String title() {
        return "Courrier";
    }
}
