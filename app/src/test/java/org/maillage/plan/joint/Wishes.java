package org.maillage.plan.joint;

import org.maillage.accounts.OrganisationId;
import org.maillage.convention.TopicId;
import org.maillage.plan.Progress;

/// Wishes for tests, each of one thing.
public final class Wishes {

    private static final JointWish N = JointWish.NOTHING;

    private Wishes() {}

    public static JointWish progress(Progress progress) {
        return new JointWish(
                progress,
                N.priority(),
                N.start(),
                N.end(),
                N.citywide(),
                N.areas(),
                N.pilots(),
                N.contracts(),
                N.topics());
    }

    public static JointWish end(End end) {
        return new JointWish(
                null, N.priority(), N.start(), end, N.citywide(), N.areas(), N.pilots(), N.contracts(), N.topics());
    }

    public static JointWish pilots(Amendment<OrganisationId> pilots) {
        return new JointWish(
                null, N.priority(), N.start(), N.end(), N.citywide(), N.areas(), pilots, N.contracts(), N.topics());
    }

    public static JointWish topics(Amendment<TopicId> topics) {
        return new JointWish(
                null, N.priority(), N.start(), N.end(), N.citywide(), N.areas(), N.pilots(), N.contracts(), topics);
    }
}
