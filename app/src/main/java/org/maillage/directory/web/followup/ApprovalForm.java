package org.maillage.directory.web.followup;

import org.jspecify.annotations.Nullable;
import org.maillage.directory.Approval;
import org.maillage.directory.followup.Granted;
import org.maillage.site.Typed;

/// An approval as it was typed.
public record ApprovalForm(
        String what, String grantedBy, String reference, String startsOn, String endsOn, Integer version) {

    public ApprovalForm {
        what = Typed.line(what);
        grantedBy = Typed.line(grantedBy);
        reference = Typed.line(reference);
        startsOn = Typed.text(startsOn);
        endsOn = Typed.text(endsOn);
        version = version == null ? 0 : version;
    }

    static ApprovalForm blank(@Nullable Approval usual) {
        return new ApprovalForm(usual == null ? "" : usual.what(), usual == null ? "" : usual.by(), "", "", "", 0);
    }

    static ApprovalForm of(Granted granted) {
        Granted.Draft draft = granted.draft();
        return new ApprovalForm(
                draft.what(),
                draft.by(),
                draft.reference(),
                Typed.day(draft.from()),
                Typed.day(draft.to()),
                granted.version());
    }

    Granted.Draft toDraft() {
        return new Granted.Draft(
                what,
                grantedBy,
                reference,
                Typed.findDay(startsOn).orElse(null),
                Typed.findDay(endsOn).orElse(null));
    }
}
