package org.maillage.plan;

import java.util.List;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;

/// A short list of names that the actions of a convention bear.
public interface NamedThings<T extends NamedThing<I>, I> {

    /// By name.
    List<T> listOf(ConventionId convention, Sight sight);

    /// A name borne already, whatever its case, is refused.
    Created<I> add(ConventionId convention, String name);

    Saved rename(ConventionId convention, I id, int version, String name);

    /// Its ties to actions stay, for the day it is restored.
    Saved remove(ConventionId convention, I id, int version);

    /// Refused when its name was given again meanwhile.
    Saved restore(ConventionId convention, I id);
}
