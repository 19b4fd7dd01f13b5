package org.maillage.diagnosis;

import java.util.Collection;
import java.util.List;
import org.maillage.base.Saved;
import org.maillage.convention.ConventionId;

/// The figures that support constats. Whoever sees a constat sees its figures.
public interface Evidences {

    /// In the order of years, the latest first.
    List<Evidence> listOf(ConventionId convention, Collection<ConstatId> constats);

    /// A figure says where it comes from and of which year it is, or it is not kept.
    Saved add(ConventionId convention, ConstatId constat, Evidence.Draft evidence);

    void remove(ConventionId convention, ConstatId constat, EvidenceId evidence);

    void restore(ConventionId convention, ConstatId constat, EvidenceId evidence);
}
