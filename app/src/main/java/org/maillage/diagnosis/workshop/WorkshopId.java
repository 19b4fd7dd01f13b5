package org.maillage.diagnosis.workshop;

import java.util.UUID;

public record WorkshopId(UUID value) {

    /// Address of the page that leads it, inside the space.
    public String path() {
        return Workshops.PATH + "/" + value;
    }
}
