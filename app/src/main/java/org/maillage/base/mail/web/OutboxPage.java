package org.maillage.base.mail.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Tab;

/// The latest messages, the latest first.
///
/// @param onScreen whether messages wait here instead of leaving; else their texts are not shown
/// @param pause why the server takes nothing at the moment, or null
/// @param states ways of looking at the list; none on screen, where all wait
/// @param failures whether the list is the one of those that failed
public record OutboxPage(
        List<Letter> letters, boolean onScreen, @Nullable Pause pause, List<Tab> states, boolean failures) {

    /// @param reason in words, @param said what the server said itself
    public record Pause(String since, String reason, String said, String nextAttempt) {}

    /// @param lines of the text; empty when a server sends it
    /// @param state null on screen, where all wait
    /// @param again to name when it is asked for again, or null when it may not be
    public record Letter(
            String subject,
            String recipient,
            String when,
            List<List<Piece>> lines,
            @Nullable State state,
            @Nullable UUID again) {}

    /// @param kind as the component of states takes it
    /// @param reason why the server refused it last time, or null
    /// @param said what the server said itself, or null
    public record State(
            String kind,
            String label,
            @Nullable String reason,
            @Nullable String said) {}

    /// @param address where the words lead, or null for plain words
    public record Piece(String words, @Nullable String address) {}

    public String title() {
        return "Courrier";
    }

    public boolean mayAskAllAgain() {
        return failures && !letters.isEmpty();
    }
}
