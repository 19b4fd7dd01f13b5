package org.maillage.convention.imports;

import org.maillage.base.Sights;
import org.maillage.base.notices.AskSource;
import org.maillage.convention.MemberSights;
import org.springframework.stereotype.Component;

/// Fiches sent by partners, asked of the coordination until somebody answers.
@Component
class ProposalAsks implements AskSource {

    // Who coordinates some themes only does not decide on files.
    private static final String ASKED = """
            select mine.person_id, f.convention_id, f.id as subject_id, text '' as cause,
              '«\u00a0' || f.file_name || '\u00a0»' as label, '/imports/' || f.id as path
            from intake.file f %s and %s
            where f.proposed and f.stage in ('received', 'staged') and mine.coordinator
              and not exists (select from convention.member_theme theme where theme.member_id = mine.member_id)
            """.formatted(MemberSights.join("f"), Sights.covers("f"));

    private static final String DOER = """
            select f.received_by as actor_id, f.received_at as at from intake.file f
            where f.id = fresh.subject_id
            """;

    @Override
    public String kind() {
        return "proposal";
    }

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public String title() {
        return "Une fiche vous est renvoyée";
    }

    @Override
    public String reason() {
        return "vous coordonnez la convention, qui doit y répondre";
    }

    @Override
    public String asked() {
        return ASKED;
    }

    @Override
    public String doer() {
        return DOER;
    }
}
