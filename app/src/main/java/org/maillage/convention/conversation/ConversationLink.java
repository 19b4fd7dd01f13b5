package org.maillage.convention.conversation;

import java.util.UUID;

/// The way from an object to what is said about it.
///
/// @param path address of the conversation
/// @param count how many comments one reads there
public record ConversationLink(String path, int count) {

    static final String INSIDE = "/conversations";

    /// "Conversation", "1 commentaire", "4 commentaires".
    public String label() {
        if (count == 0) {
            return "Commenter";
        }
        return count + "\u00a0" + (count > 1 ? "commentaires" : "commentaire");
    }

    /// Inside the space.
    static String pathOf(String word, UUID object) {
        return INSIDE + "/" + word + "/" + object;
    }

    /// The page that a comment stands on, at its place.
    ///
    /// @param conversation address of the conversation
    public static String pathOf(String conversation, CommentId comment) {
        return conversation + "?commentaire=" + comment.value() + "#" + anchor(comment);
    }

    public static String anchor(CommentId comment) {
        return "commentaire-" + comment.value();
    }
}
