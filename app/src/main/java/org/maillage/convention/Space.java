package org.maillage.convention;

import org.maillage.base.Sight;

/// The space of a convention as one member stands in it. A controller that takes a Space is only reached by a
/// member: for anybody else the address answers 404.
public record Space(Convention convention, Member member) {

    public ConventionId id() {
        return convention.id();
    }

    public Rights rights() {
        return new Rights(member);
    }

    public Sight sight() {
        return rights().sight();
    }

    /// An address inside the space: `path("/plan")` is `/espace/angers-2023-2026/plan`.
    public String path(String inside) {
        return convention.home() + inside;
    }
}
