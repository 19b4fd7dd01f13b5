package org.maillage.partners.asking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.convention.Space;
import org.maillage.partners.CampaignId;
import org.maillage.plan.NoteId;
import org.maillage.plan.NoteMarks;
import org.maillage.site.components.Link;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Says beside a note which campaign it answers.
@Component
class RequestMarks implements NoteMarks {

    private final JdbcClient jdbc;

    RequestMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<NoteId, Link> marksOf(Space space, Collection<NoteId> notes) {
        boolean mayFollow = space.rights().mayCoordinateSomeTheme();
        var marks = new HashMap<NoteId, Link>();
        jdbc.sql("""
                        select rn.note_id, c.id, c.title from partners.request_note rn
                          join partners.request r on r.id = rn.request_id
                          join partners.campaign c on c.id = r.campaign_id
                        where rn.convention_id = :convention and rn.note_id = any (:notes)
                        """)
                .param("convention", space.id().value())
                .param("notes", notes.stream().map(NoteId::value).toArray(UUID[]::new))
                .query(row -> {
                    String path = space.path(Campaign.pathOf(new CampaignId(row.getObject("id", UUID.class))));
                    marks.put(
                            new NoteId(row.getObject("note_id", UUID.class)),
                            new Link(
                                    "en réponse à «\u00a0" + row.getString("title") + "\u00a0»",
                                    mayFollow ? path : null));
                });
        return marks;
    }
}
