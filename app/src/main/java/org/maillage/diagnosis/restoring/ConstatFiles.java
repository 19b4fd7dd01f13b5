package org.maillage.diagnosis.restoring;

import java.util.List;
import java.util.UUID;
import org.maillage.convention.Space;
import org.maillage.convention.files.FileHolder;
import org.springframework.stereotype.Component;

/// Files of a constat are added by who may change it: a survey, minutes, a photograph.
@Component
class ConstatFiles implements FileHolder {

    private final ChangeableConstats changeable;

    ConstatFiles(ChangeableConstats changeable) {
        this.changeable = changeable;
    }

    @Override
    public String kind() {
        return "constat";
    }

    @Override
    public boolean mayAddTo(Space space, UUID object) {
        return !changeable.among(space, List.of(object)).isEmpty();
    }
}
