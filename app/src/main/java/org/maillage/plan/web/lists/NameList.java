package org.maillage.plan.web.lists;

import java.util.List;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Created;

/// A short list of names that actions bear: what topics and contracts have in common.
interface NameList {

    /// A name of the list.
    ///
    /// @param actions how many visible actions bear it
    /// @param filter the list of those actions
    record Item(UUID id, String name, int actions, ActionFilter filter, int version) {}

    /// Last word of its address, such as `sujets`.
    String address();

    /// How the page says it: "Sujets", "sujet".
    String title();

    String one();

    /// What such a name is, in a sentence.
    String explanation();

    List<Item> items(Space space);

    Created<?> add(Space space, String name);

    Saved rename(Space space, UUID id, int version, String name);

    Saved remove(Space space, UUID id, int version);

    Saved restore(Space space, UUID id);
}
