package org.maillage.convention.web.snapshots;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.conversation.ConversationLink;
import org.maillage.site.components.Tab;

/// A state as it was, one theme at a time.
///
/// @param subtitle when it was frozen, by whom
/// @param tabs the frame, then the themes
/// @param talk to what is said about it
/// @param sections the objects of the tab that is open, kind by kind
public record SnapshotPage(
        String name,
        String subtitle,
        String comment,
        List<Tab> tabs,
        List<Section> sections,
        @Nullable ConversationLink talk,
        String list,
        String compare) {

    /// @param title "Actions (12)"
    public record Section(String title, List<Sheet> sheets) {}

    /// @param fields what each was; those that held nothing are left out
    /// @param parts the objects that belong to it, such as the news of an action
    public record Sheet(String label, List<Field> fields, List<Sheet> parts) {

        /// Its name is all there is to tell.
        public boolean isBare() {
            return parts.isEmpty()
                    && fields.stream().allMatch(field -> field.values().equals(List.of(label)));
        }
    }

    /// @param values several when an object has several of one kind, such as places
    public record Field(String label, List<String> values) {}
}
