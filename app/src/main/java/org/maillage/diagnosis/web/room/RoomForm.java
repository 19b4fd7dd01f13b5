package org.maillage.diagnosis.web.room;

import java.util.UUID;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.workshop.IdeaId;
import org.maillage.diagnosis.workshop.Room;
import org.maillage.site.Typed;

/// An idea as it was typed on a phone.
///
/// @param key given when the form opened, so that what is sent twice is received once
public record RoomForm(String wording, String kind, String key) {

    public RoomForm {
        wording = Typed.line(wording);
        kind = Typed.text(kind);
        key = Typed.text(key);
    }

    static RoomForm blank() {
        return new RoomForm("", "", UUID.randomUUID().toString());
    }

    Room.Sending toSending() {
        return new Room.Sending(
                Typed.findId(key, IdeaId::new).orElseGet(() -> new IdeaId(UUID.randomUUID())),
                wording,
                Typed.findChoice(ConstatKind.class, kind).orElse(null));
    }
}
