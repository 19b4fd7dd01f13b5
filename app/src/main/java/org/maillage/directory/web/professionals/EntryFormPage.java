package org.maillage.directory.web.professionals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

/// One's own entry, with or without account.
///
/// @param intro what this is about, one sentence
/// @param standing what is shown and since when, of an entry that stands; else empty
/// @param consent the text to accept; empty once it was
/// @param withdraw address that erases the entry, or null when there is none yet
/// @param decline address that answers no, or null
/// @param back where giving up leads, or null
public record EntryFormPage(
        String title,
        List<Link> crumbs,
        String intro,
        String standing,
        Filled<EntryForm> filled,
        Choices choices,
        String consent,
        String action,
        @Nullable String withdraw,
        @Nullable String decline,
        @Nullable String back) {

    /// @param themes by family
    /// @param kinds by theme of the convention
    public record Choices(
            List<Folded> themes,
            List<Folded> kinds,
            List<OptionGroup> audiences,
            List<OptionGroup> areas,
            List<String> organisations,
            List<String> places) {}

    /// Choices that open when asked: seventy of them in sight would hide the question.
    ///
    /// @param ticked how many of them are
    public record Folded(String label, OptionGroup group, long ticked) {

        static Folded of(OptionGroup group) {
            return new Folded(
                    String.valueOf(group.label()),
                    group,
                    group.options().stream().filter(one -> one.selected()).count());
        }
    }

    public EntryForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }
}
