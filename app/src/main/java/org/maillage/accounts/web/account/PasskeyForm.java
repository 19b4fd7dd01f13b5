package org.maillage.accounts.web.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.passkeys.Passkey;
import org.maillage.site.Typed;

record PasskeyForm(
        @NotBlank(message = "{accounts.passkey.name.blank}") @Size(max = 100, message = "{accounts.text.long}")
        String name,

        int version) {

    PasskeyForm(@Nullable String name, int version) {
        this.name = Typed.text(name);
        this.version = version;
    }

    static PasskeyForm of(Passkey passkey) {
        return new PasskeyForm(passkey.name(), passkey.version());
    }

    Passkey applyTo(Passkey passkey) {
        return new Passkey(passkey.id(), name, passkey.createdAt(), passkey.lastUsedAt(), version);
    }
}
