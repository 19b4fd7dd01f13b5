package org.maillage.workspace.attention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;

/// Why points are left for later, and until when, as typed.
///
/// @param point addresses of points
/// @param cause address of a cause: all its points
public record AcknowledgementForm(
        String reason, String until, @Nullable List<String> point, String cause) {

    private static final int LONGEST = 300;

    public AcknowledgementForm {
        reason = Typed.text(reason);
        until = Typed.line(until);
        point = Typed.choices(point);
        cause = Typed.line(cause);
    }

    FormErrors errors(LocalDate today) {
        if (reason.isEmpty()) {
            return FormErrors.of("reason", "Dites pourquoi\u00a0: c’est ce que liront les autres membres.");
        }
        if (reason.length() > LONGEST) {
            return FormErrors.of("reason", "Trois cents caractères au plus.");
        }
        if (!until.isEmpty()
                && Typed.findDay(until).filter(day -> day.isAfter(today)).isEmpty()) {
            return FormErrors.of("until", "Choisissez un jour à venir, ou laissez vide.");
        }
        return FormErrors.NONE;
    }

    @Nullable
    LocalDate day() {
        return Typed.findDay(until).orElse(null);
    }

    /// The points that are meant, among those somebody sees and may leave for later.
    AttentionList chosenIn(AttentionList left) {
        return new AttentionList(left.groups().stream()
                        .map(group -> group.with(group.points().stream()
                                .filter(one -> cause.equals(group.cause().key())
                                        || choices().contains(group.addressOf(one.point())))
                                .toList()))
                        .toList())
                .keeping(one -> true);
    }

    private List<String> choices() {
        return point == null ? List.of() : point;
    }
}
