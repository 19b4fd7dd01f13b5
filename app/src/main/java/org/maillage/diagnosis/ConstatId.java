package org.maillage.diagnosis;

import java.util.UUID;

public record ConstatId(UUID value) {

    /// Address of its sheet inside the space.
    public String path() {
        return Constats.PATH + "/" + value;
    }
}
