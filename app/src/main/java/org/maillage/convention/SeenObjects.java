package org.maillage.convention;

import java.util.Collection;
import java.util.stream.Collectors;

/// Which objects of a module one may see, for queries on what hangs on objects of any kind: comments, files. A module
/// supplies one bean for all of its kinds; what hangs on a kind that nobody names is not met.
///
/// @param names a `select` of the name of the object of `hung` (its `subject_kind` and `subject_id`) and of the word of
/// its
/// kind in addresses; it answers nothing where one may not see the object. `mine` is joined already
/// ([org.maillage.base.Sights#MINE], [MemberSights])
public record SeenObjects(String names) {

    /// The object of `hung`, whatever its module: a `select` of `name` and `word`.
    public static String all(Collection<SeenObjects> modules) {
        return modules.stream().map(SeenObjects::names).collect(Collectors.joining(" union all "));
    }
}
