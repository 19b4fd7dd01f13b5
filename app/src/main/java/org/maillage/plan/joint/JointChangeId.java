package org.maillage.plan.joint;

import java.util.UUID;

public record JointChangeId(UUID value) {}
