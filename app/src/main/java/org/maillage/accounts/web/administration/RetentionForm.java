package org.maillage.accounts.web.administration;

import org.jspecify.annotations.Nullable;
import org.maillage.accounts.departure.Retention;
import org.maillage.site.Typed;

/// The delay, as typed.
///
/// @param confirmed whether names may go at once
record RetentionForm(
        String months, String version, @Nullable Boolean confirmed) {

    RetentionForm(@Nullable String months, @Nullable String version, @Nullable Boolean confirmed) {
        this.months = Typed.text(months);
        this.version = Typed.text(version);
        this.confirmed = confirmed;
    }

    static RetentionForm of(Retention.Delay delay) {
        return new RetentionForm(Integer.toString(delay.months()), Integer.toString(delay.version()), null);
    }

    /// What is no number is refused as one out of bounds.
    Retention.Delay toDelay() {
        int number = months.matches("\\d{1,4}") ? Integer.parseInt(months) : 0;
        return new Retention.Delay(number, Typed.version(version));
    }
}
