package org.maillage.plan.web.joint;

import org.maillage.plan.joint.JointWish;
import org.maillage.site.FormErrors;

/// What one is about to do: to which actions, and what.
record JointDraft(Chosen chosen, JointForm form, JointChoices choices, JointWish wish, FormErrors errors) {}
