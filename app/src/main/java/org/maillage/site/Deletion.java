package org.maillage.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an address named before somebody deleted it.
///
/// @param what in a sentence that takes a name after it: "L’étape « Former les équipes » a été retirée"
/// @param restoration address to POST to in order to bring it back; null when this person may not
/// @param whom who may, in a sentence, when this person may not
/// @param back where to go instead
/// @param way how it went
public record Deletion(
        String what, String who, Instant at, @Nullable String restoration, String whom, String back, Way way) {

    /// How it went, and the words for it and for its way back.
    public enum Way {
        REMOVED("Supprimé", "Rétablir", "Vous pouvez le remettre à sa place.", "Laisser supprimé"),
        /// Another one stands for both.
        JOINED("Réuni à un autre", "Séparer", "Vous pouvez les séparer de nouveau.", "Aller à celui qui reste");

        private final String title;
        private final String button;
        private final String remedy;
        private final String leave;

        Way(String title, String button, String remedy, String leave) {
            this.title = title;
            this.button = button;
            this.remedy = remedy;
            this.leave = leave;
        }

        public String title() {
            return title;
        }

        public String button() {
            return button;
        }

        public String remedy() {
            return remedy;
        }

        public String leave() {
            return leave;
        }
    }

    public Deletion(String what, String who, Instant at, @Nullable String restoration, String whom, String back) {
        this(what, who, at, restoration, whom, back, Way.REMOVED);
    }
}
