package org.maillage.site;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the next page says once about what was just done, with the way back when there is one.
///
/// @param undo address to POST to in order to undo, or null
public record Flash(String message, @Nullable String undo) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    static final String ATTRIBUTE = "flash";

    public static void say(RedirectAttributes redirect, String message) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash(message, null));
    }

    public static void sayWithUndo(RedirectAttributes redirect, String message, String undo) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash(message, undo));
    }
}
