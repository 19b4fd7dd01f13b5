package org.maillage.base.backup.file;

import org.jspecify.annotations.Nullable;

/// What was asked cannot be done, and nothing was changed; the message says why and what to do, and is shown as it
/// stands.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        this(sentence, null);
    }

    public Refusal(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    public static Refusal damaged(String what) {
        return new Refusal("Ce fichier de sauvegarde est abîmé : " + what
                + ". Rien n’a été changé ; prenez une autre copie, ou une autre sauvegarde.");
    }
}
