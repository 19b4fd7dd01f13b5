package org.maillage.plan.web.joint;

import org.maillage.convention.Space;
import org.maillage.plan.web.JointDesk;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Reads what one is about to do, for who may do it.
@Component
class JointDrafts {

    private final JointDesk desk;
    private final Selections selections;
    private final JointChoiceReader choices;

    JointDrafts(JointDesk desk, Selections selections, JointChoiceReader choices) {
        this.desk = desk;
        this.selections = selections;
        this.choices = choices;
    }

    JointDraft read(Space space, MultiValueMap<String, String> parameters, JointForm form) {
        desk.require(space);
        var reading = new JointReading(form, choices.choicesFor(space));
        return new JointDraft(
                selections.find(space, Selection.read(parameters)),
                form,
                reading.choices(),
                reading.wish(),
                reading.errors());
    }
}
