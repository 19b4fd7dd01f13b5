package org.maillage.site;

import java.time.LocalDate;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/// Everything the layout needs besides the page itself. Built once a request by [Frames].
///
/// @param path address of the page, without query
/// @param person name of who is signed in, or null for a visitor
/// @param unread counts what waits to be read, when a page shows it
/// @param place where one stands, or null outside a space
/// @param flash what was just done, or null
/// @param typing what forms know of who fills them in
/// @param csrf hidden field that every form carries
/// @param assets addresses of the style sheet and the script
/// @param frozenDay the day the demonstration pretends it is, or null when the clock runs free
/// @param demonstration whether the instance shows invented data
public record Frame(
        String path,
        @Nullable String person,
        boolean administrator,
        IntSupplier unread,
        @Nullable Place place,
        @Nullable Flash flash,
        Typing typing,
        Csrf csrf,
        Assets assets,
        @Nullable LocalDate frozenDay,
        boolean demonstration,
        Words words) {

    public record Csrf(String name, String value) {}

    /// What is kept of words on their way.
    ///
    /// @param writer whose drafts the browser may offer: an opaque id, the same for all visitors without account
    /// @param sent whether the page answers a form: what it shows was just typed
    /// @param opened what the form that was sent had been opened on, or null
    /// @param saved address of the form that was received just before, or null
    public record Typing(
            String writer,
            boolean sent,
            @Nullable String opened,
            @Nullable String saved) {

        /// Name of the flash attribute.
        public static final String SAVED = "saved";
    }

    /// The French label of an enum value, from the messages file of its module.
    public String label(Enum<?> value) {
        return words.of(value);
    }

    /// Whether the page gives back the form of this address as it was just typed.
    public boolean answers(String action) {
        return typing.sent() && path.equals(action);
    }

    /// What the form of this address was opened on: the same as long as it is sent back and forth.
    public String openedOn(Record form, String action) {
        String before = typing.opened();
        return before != null && answers(action) ? before : FormValues.of(form).written();
    }

    /// Whether this menu entry is the page shown or contains it.
    public boolean isCurrent(String entryPath) {
        return path.equals(entryPath) || path.startsWith(entryPath + "/");
    }
}
