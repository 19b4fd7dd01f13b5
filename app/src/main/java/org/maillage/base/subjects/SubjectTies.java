package org.maillage.base.subjects;

import java.util.List;

/// The columns by which a module names objects that may be made one with others: each module says its own.
public interface SubjectTies {

    List<SubjectTie> ties();
}
