package org.maillage.convention;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Sight;
import org.maillage.base.Sights;

/// The space of a convention as one member stands in it. A controller that takes a Space is only reached by a
/// member: for anybody else the address answers 404.
///
/// @param copy null for a convention, which is no copy of another
public record Space(
        Convention convention, Member member, @Nullable WorkingCopy copy) {

    public Space(Convention convention, Member member) {
        this(convention, member, null);
    }

    /// Request attribute under which the space stays once it is known.
    public static final String ATTRIBUTE = "maillage.space";

    public ConventionId id() {
        return convention.id();
    }

    public Rights rights() {
        return new Rights(member);
    }

    public Sight sight() {
        return rights().sight();
    }

    /// What one person may see in all of these spaces, each by its own rights.
    public static Sights sightsOf(Collection<Space> spaces) {
        var sights = new LinkedHashMap<UUID, Sight>();
        spaces.forEach(space -> sights.put(space.id().value(), space.sight()));
        return new Sights(sights);
    }

    /// An address inside the space: `path("/plan")` is `/espace/angers-2023-2026/plan`.
    public String path(String inside) {
        return convention.home() + inside;
    }
}
