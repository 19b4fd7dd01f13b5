package org.maillage.convention.history;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// French words for tables, fields and values, from the modules' messages files.
@Component
public class JournalWords {

    private final MessageSource messages;

    JournalWords(MessageSource messages) {
        this.messages = messages;
    }

    /// "la partie", before the name of the object.
    public String object(String kind) {
        return say("journal.kind." + kind, "un objet");
    }

    /// "3 parties".
    String counted(String kind, int count) {
        return count + "\u00a0"
                + say("journal.kind." + kind + (count > 1 ? ".many" : ".one"), count > 1 ? "objets" : "objet");
    }

    /// "partie".
    public String one(String kind) {
        return say("journal.kind." + kind + ".one", "objet");
    }

    /// What a row of this table is to its subject, such as "Étape"; null for the subject's own row.
    public @Nullable String part(String table) {
        return find("journal." + table);
    }

    /// The word for a kind in an address.
    public String address(String kind) {
        return say("journal.kind." + kind + ".address", kind);
    }

    /// "Actions": what the journal can be filtered by.
    public String many(String kind) {
        String words = say("journal.kind." + kind + ".many", kind);
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }

    /// Whether subjects of this kind are no object, but what was done to several at once.
    public boolean isTogether(String kind) {
        return find("journal.together." + kind) != null;
    }

    /// "a modifié 12 actions ensemble".
    ///
    /// @param undone whether it was taken back
    String together(String kind, boolean undone, String counted) {
        return messages.getMessage(
                "journal.together." + kind + (undone ? ".undone" : ""), new Object[] {counted}, Locale.FRENCH);
    }

    public String field(String table, String field) {
        String exact = find("journal." + table + "." + field);
        return exact != null ? exact : say("journal.field." + field, "Autre information");
    }

    /// The word for a value of a closed list, or null when the value is no such word.
    @Nullable
    String value(String table, String field, String value) {
        return value.length() > 30 || value.contains(" ") ? null : find("journal." + table + "." + field + "." + value);
    }

    private String say(String key, String otherwise) {
        String found = find(key);
        return found == null ? otherwise : found;
    }

    private @Nullable String find(String key) {
        return messages.getMessage(key, null, null, Locale.FRENCH);
    }
}
